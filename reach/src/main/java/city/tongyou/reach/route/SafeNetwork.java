package city.tongyou.reach.route;

import city.tongyou.reach.streets.Crossing;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.Arcs;
import city.tongyou.reach.walk.OnStreet;
import city.tongyou.reach.walk.WalkNetwork;

/**
 * A walker's network weighted by caution. Half of what crossing a road weighs is laid on each edge
 * that comes to it from a lesser way: one who goes straight across bears all of it, one who turns
 * onto the road bears half, for he may or may not cross.
 */
public final class SafeNetwork {

  private final WalkNetwork network;
  private final Caution caution;
  private final Junctions junctions;
  private final int[] weights;
  private final Arcs outward;
  private final Arcs inward;

  public SafeNetwork(WalkNetwork network, Caution caution) {
    this.network = network;
    this.caution = caution;
    var graph = network.graph();
    junctions = new Junctions(graph);
    weights = new int[2 * graph.edgeCount()];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int weight = weight(edge);
      weights[2 * edge] = network.secondsForward(edge) < 0 ? WalkNetwork.NO_WAY : weight;
      weights[2 * edge + 1] = network.secondsBackward(edge) < 0 ? WalkNetwork.NO_WAY : weight;
    }
    outward = network.arcsWeighted(weights, false);
    inward = network.arcsWeighted(weights, true);
  }

  /** At least 1, so that every step of a route shows in its weight. */
  private int weight(int edge) {
    var graph = network.graph();
    double sum = 0;
    for (int piece = graph.firstPiece(edge); piece < graph.firstPiece(edge + 1); piece++) {
      double seconds = graph.pieceMetres(piece) * network.secondsPerMetre(piece);
      sum += seconds * caution.along(graph.pieceTags(piece));
    }
    sum += halfCrossing(edge, graph.edgeFrom(edge)) + halfCrossing(edge, graph.edgeTo(edge));
    return Math.max(1, (int) Math.round(sum));
  }

  private double halfCrossing(int edge, int node) {
    if (!junctions.facesRoad(edge, node)) {
      return 0;
    }
    return caution.across(junctions.busiest(node), junctions.crossing(node)) / 2;
  }

  /** How much less an edge would weigh if there were signals at the node; whole seconds. */
  int reliefBySignals(int edge, int node) {
    if (!junctions.facesRoad(edge, node)) {
      return 0;
    }
    double with = caution.across(junctions.busiest(node), Crossing.SIGNALS) / 2;
    return (int) Math.round(halfCrossing(edge, node) - with);
  }

  /**
   * What part of an edge weighs, from a point on it to one of its ends, the crossing there
   * included.
   */
  int partWeight(OnStreet point, int node, int seconds) {
    int edge = point.edge();
    var graph = network.graph();
    double crossings =
        halfCrossing(edge, graph.edgeFrom(edge)) + halfCrossing(edge, graph.edgeTo(edge));
    double along = scaled(edge, seconds - point.offSeconds(), weightOf(edge) - crossings);
    return (int) Math.round(along + halfCrossing(edge, node)) + point.offSeconds();
  }

  /** What a stretch between two points of one edge weighs. */
  int stretchWeight(int edge, int seconds) {
    var graph = network.graph();
    double crossings =
        halfCrossing(edge, graph.edgeFrom(edge)) + halfCrossing(edge, graph.edgeTo(edge));
    return (int) Math.round(scaled(edge, seconds, weightOf(edge) - crossings));
  }

  private double scaled(int edge, int seconds, double weight) {
    int whole = Math.max(network.secondsForward(edge), network.secondsBackward(edge));
    return whole <= 0 ? seconds : seconds * weight / whole;
  }

  WalkNetwork network() {
    return network;
  }

  StreetGraph graph() {
    return network.graph();
  }

  Junctions junctions() {
    return junctions;
  }

  int weightOf(int edge) {
    return Math.max(weights[2 * edge], weights[2 * edge + 1]);
  }

  Arcs outward() {
    return outward;
  }

  Arcs inward() {
    return inward;
  }
}
