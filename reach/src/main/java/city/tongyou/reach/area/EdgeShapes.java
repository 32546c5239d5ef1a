package city.tongyou.reach.area;

import city.tongyou.reach.LocalPlane;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.WalkNetwork;

/**
 * Every edge as a row of straight stretches in metres, ready to be stamped: points that lie within
 * a metre of the line between their neighbours are left out, but the time along the street is kept.
 */
final class EdgeShapes {

  private static final double TOLERANCE_METRES = 1;
  private static final int FORWARD = 1;
  private static final int BACKWARD = 2;

  private final StreetGraph graph;
  private final WalkNetwork network;
  private final LocalPlane plane;
  private final int latitude;
  private final int longitude;
  private final int[] first;
  private final float[] east;
  private final float[] north;
  private final float[] seconds;
  private final byte[] open;
  private int count;

  EdgeShapes(WalkNetwork network) {
    this.network = network;
    this.graph = network.graph();
    this.plane = graph.plane();
    latitude = graph.nodeCount() == 0 ? 0 : graph.nodeLatitudeE7(graph.nodeCount() / 2);
    longitude = graph.nodeCount() == 0 ? 0 : graph.nodeLongitudeE7(graph.nodeCount() / 2);
    first = new int[graph.edgeCount() + 1];
    int points = graph.pieceCount() == 0 ? 0 : graph.lastPoint(graph.pieceCount() - 1) + 1;
    int room = points + graph.edgeCount();
    east = new float[room];
    north = new float[room];
    seconds = new float[room];
    open = new byte[room];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      first[edge] = count;
      addEdge(edge);
    }
    first[graph.edgeCount()] = count;
  }

  private void addEdge(int edge) {
    double time = 0;
    int start = graph.firstPoint(graph.firstPiece(edge));
    add(start, 0, 0);
    for (int piece = graph.firstPiece(edge); piece < graph.firstPiece(edge + 1); piece++) {
      int passable =
          (network.forward(piece) ? FORWARD : 0) | (network.backward(piece) ? BACKWARD : 0);
      int anchor = graph.firstPoint(piece);
      for (int point = anchor + 1; point <= graph.lastPoint(piece); point++) {
        time += metres(point - 1, point) * network.secondsPerMetre(piece);
        if (point == graph.lastPoint(piece) || bends(anchor, point + 1)) {
          add(point, time, passable);
          anchor = point;
        }
      }
    }
  }

  /** Whether a point strictly between the two lies off the line between them. */
  private boolean bends(int from, int to) {
    double dx = eastOf(to) - eastOf(from);
    double dy = northOf(to) - northOf(from);
    double length = Math.hypot(dx, dy);
    for (int point = from + 1; point < to; point++) {
      double px = eastOf(point) - eastOf(from);
      double py = northOf(point) - northOf(from);
      double along = length == 0 ? 0 : (px * dx + py * dy) / length;
      double across = length == 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
      if (across > TOLERANCE_METRES || along < 0 || along > length) {
        return true;
      }
    }
    return false;
  }

  private double metres(int from, int to) {
    return Math.hypot(eastOf(to) - eastOf(from), northOf(to) - northOf(from));
  }

  private double eastOf(int point) {
    return east(graph.pointLongitudeE7(point));
  }

  private double northOf(int point) {
    return north(graph.pointLatitudeE7(point));
  }

  private void add(int point, double time, int passable) {
    east[count] = (float) eastOf(point);
    north[count] = (float) northOf(point);
    seconds[count] = (float) time;
    open[count++] = (byte) passable;
  }

  /** Metres east of the middle. */
  double east(int longitudeE7) {
    return ((double) longitudeE7 - longitude) * plane.metresPerUnitEast();
  }

  /** Metres north of the middle. */
  double north(int latitudeE7) {
    return ((double) latitudeE7 - latitude) * plane.metresPerUnitNorth();
  }

  LocalPlane plane() {
    return plane;
  }

  /** An edge's first point; its last is before the next edge's first. */
  int first(int edge) {
    return first[edge];
  }

  float pointEast(int point) {
    return east[point];
  }

  float pointNorth(int point) {
    return north[point];
  }

  /** Seconds from the edge's beginning. */
  float seconds(int point) {
    return seconds[point];
  }

  /** Whether the stretch before the point can be walked towards it. */
  boolean forward(int point) {
    return (open[point] & FORWARD) != 0;
  }

  /** Whether the stretch before the point can be walked away from it. */
  boolean backward(int point) {
    return (open[point] & BACKWARD) != 0;
  }
}
