package city.tongyou.reach.search;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.Shared;
import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** GraphHopper's shortest-path tree on the very same graph gives the very same labels. */
class GraphHopperOracleTest {

  static final List<String> EXTRACTS = Shared.EXTRACTS;

  /** Whole seconds by edge, as our arcs have them. */
  private record Seconds(WalkNetwork network, List<Integer> edges) implements Weighting {

    @Override
    public double calcMinWeightPerDistance() {
      return 0;
    }

    @Override
    public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
      boolean forward = edge.get(EdgeIteratorState.REVERSE_STATE) == reverse;
      int seconds =
          forward
              ? network.secondsForward(edges.get(edge.getEdge()))
              : network.secondsBackward(edges.get(edge.getEdge()));
      return seconds < 0 ? Double.POSITIVE_INFINITY : seconds;
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

  @ParameterizedTest
  @FieldSource("EXTRACTS")
  void no_label_differs(String extract) {
    var graph = Streets.read(Shared.extract(extract));
    var network = new WalkNetwork(graph, Walk.child());
    var theirs = new BaseGraph.Builder(4).create();
    // It takes no loops, which no shortest walk uses.
    var edges = new ArrayList<Integer>();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      if (graph.edgeFrom(edge) != graph.edgeTo(edge)) {
        theirs.edge(graph.edgeFrom(edge), graph.edgeTo(edge)).setDistance(1);
        edges.add(edge);
      }
    }
    var reach = new Reach(network.outward());
    var random = new Random(7);
    long compared = 0;
    for (int i = 0; i < 60; i++) {
      int source = random.nextInt(graph.nodeCount());
      reach.begin().from(source, 0).run(1800);
      var tree =
          new ShortestPathTree(
              theirs, new Seconds(network, edges), false, TraversalMode.NODE_BASED);
      // Its limit is exclusive.
      tree.setTimeLimit(1_800_001);
      int[] labels = {0};
      tree.search(
          source,
          label -> {
            if (label.weight <= 1800) {
              labels[0]++;
              assertThat(reach.seconds(label.node)).isEqualTo((int) label.weight);
            }
          });
      assertThat(labels[0]).isEqualTo(reach.settledCount());
      compared += labels[0];
    }
    assertThat(compared).isGreaterThan(1000);
  }
}
