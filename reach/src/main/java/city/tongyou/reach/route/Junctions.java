package city.tongyou.reach.route;

import city.tongyou.reach.streets.Crossing;
import city.tongyou.reach.streets.RoadClass;
import city.tongyou.reach.streets.StreetGraph;

/** Which through road runs over each node, and with what help one gets across it there. */
final class Junctions {

  private static final RoadClass[] CLASSES = RoadClass.values();

  private final StreetGraph graph;
  private final byte[] busiest;

  @SuppressWarnings("EnumOrdinal") // a byte a node; the classes are declared once
  Junctions(StreetGraph graph) {
    this.graph = graph;
    busiest = new byte[graph.nodeCount()];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      note(graph.edgeFrom(edge), classAt(edge, graph.edgeFrom(edge)));
      note(graph.edgeTo(edge), classAt(edge, graph.edgeTo(edge)));
    }
  }

  @SuppressWarnings("EnumOrdinal")
  private void note(int node, RoadClass roadClass) {
    if (roadClass.traffic() > CLASSES[busiest[node]].traffic()) {
      busiest[node] = (byte) roadClass.ordinal();
    }
  }

  /** The class of the edge's piece at one of its ends. */
  RoadClass classAt(int edge, int node) {
    return graph.pieceTags(pieceAt(edge, node)).roadClass();
  }

  int pieceAt(int edge, int node) {
    return graph.edgeFrom(edge) == node ? graph.firstPiece(edge) : graph.firstPiece(edge + 1) - 1;
  }

  /** The busiest road at the node. */
  RoadClass busiest(int node) {
    return CLASSES[busiest[node]];
  }

  Crossing crossing(int node) {
    return graph.nodeCrossing(node);
  }

  /** Whether one who comes or goes by this edge has a busier through road to cross at the node. */
  boolean facesRoad(int edge, int node) {
    var road = busiest(node);
    return road.isThroughRoad() && classAt(edge, node).traffic() < road.traffic();
  }
}
