package city.tongyou.bench;

import city.tongyou.reach.walk.WalkNetwork;
import com.graphhopper.isochrone.algorithm.ContourBuilder;
import com.graphhopper.isochrone.algorithm.JTSTriangulator;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.EdgeIteratorState;
import java.util.ArrayList;
import java.util.List;

/** GraphHopper's tree and isochrone on our graph, its seconds ours. */
final class ReachGraphHopper {

  private final BaseGraph graph = new BaseGraph.Builder(4).create();
  private final Seconds seconds;
  private final LocationIndexTree index;

  ReachGraphHopper(WalkNetwork network) {
    var ours = network.graph();
    var edges = new ArrayList<Integer>();
    for (int edge = 0; edge < ours.edgeCount(); edge++) {
      if (ours.edgeFrom(edge) != ours.edgeTo(edge)) {
        graph.edge(ours.edgeFrom(edge), ours.edgeTo(edge)).setDistance(1);
        edges.add(edge);
      }
    }
    for (int node = 0; node < ours.nodeCount(); node++) {
      var at = ours.nodePoint(node);
      graph.getNodeAccess().setNode(node, at.latitude(), at.longitude(), Double.NaN);
    }
    seconds = new Seconds(network, edges);
    index = new LocationIndexTree(graph, new RAMDirectory());
    index.prepareIndex();
  }

  private record Seconds(WalkNetwork network, List<Integer> edges) implements Weighting {

    @Override
    public double calcMinWeightPerDistance() {
      return 0;
    }

    @Override
    public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
      int ours = edges.get(edge.getEdge());
      boolean forward = edge.get(EdgeIteratorState.REVERSE_STATE) == reverse;
      int time = forward ? network.secondsForward(ours) : network.secondsBackward(ours);
      return time < 0 ? Double.POSITIVE_INFINITY : time;
    }

    @Override
    public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
      return (long) (1000 * calcEdgeWeight(edge, reverse));
    }

    @Override
    public double calcTurnWeight(int from, int via, int to) {
      return 0;
    }

    @Override
    public long calcTurnMillis(int from, int via, int to) {
      return 0;
    }

    @Override
    public boolean hasTurnCosts() {
      return false;
    }

    @Override
    public String getName() {
      return "seconds";
    }
  }

  /**
   * Draws the area within 15 minutes of a node; false where it cannot (an end of no edge, too few
   * points).
   */
  boolean isochrone(double latitude, double longitude) {
    var snap = index.findClosest(latitude, longitude, EdgeFilter.ALL_EDGES);
    var query = QueryGraph.create(graph, snap);
    var tree = new ShortestPathTree(query, seconds, false, TraversalMode.NODE_BASED);
    tree.setTimeLimit(900_000);
    try {
      var result =
          new JTSTriangulator(new com.graphhopper.routing.RouterConfig())
              .triangulate(snap, query, tree, label -> label.time, 0);
      return !new ContourBuilder(result.triangulation)
          .computeIsoline(900_000.0, result.seedEdges)
          .isEmpty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }
}
