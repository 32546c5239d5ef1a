package city.tongyou.reach.walk;

import city.tongyou.reach.streets.StreetGraph;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** Straight stretches of street by the square they pass through. */
final class SegmentGrid {

  /** Cells at most, so that a few streets far apart do not take all memory. */
  private static final long MOST_CELLS = 4_000_000;

  /** Takes a stretch: from {@code point} to the next, part of a piece of an edge. */
  @FunctionalInterface
  interface Visitor {
    void segment(int edge, int piece, int point);
  }

  private final double cellMetres;
  private final int south;
  private final int west;
  private final double metresNorth;
  private final double metresEast;
  private final int columns;
  private final int rows;
  private final int[] first;
  private final int[] segments;
  private final int[] edgeOfPiece;
  private final int[] pieceOfPoint;

  private SegmentGrid(StreetGraph graph, double wantedCellMetres) {
    int[] box = box(graph);
    south = box[0];
    west = box[1];
    metresNorth = graph.plane().metresPerUnitNorth();
    metresEast = graph.plane().metresPerUnitEast();
    double height = ((double) box[2] - south) * metresNorth;
    double width = ((double) box[3] - west) * metresEast;
    cellMetres = Math.max(wantedCellMetres, Math.sqrt(height * width / MOST_CELLS) + 1);
    rows = (int) (height / cellMetres) + 1;
    columns = (int) (width / cellMetres) + 1;
    edgeOfPiece = new int[graph.pieceCount()];
    pieceOfPoint =
        new int[graph.pieceCount() == 0 ? 0 : graph.lastPoint(graph.pieceCount() - 1) + 1];
    Arrays.fill(pieceOfPoint, -1);
    number(graph);
    first = new int[rows * columns + 1];
    eachCell(graph, (cell, point) -> first[cell + 1]++);
    Arrays.parallelPrefix(first, Integer::sum);
    segments = new int[first[first.length - 1]];
    int[] next = Arrays.copyOf(first, first.length - 1);
    eachCell(graph, (cell, point) -> segments[next[cell]++] = point);
  }

  static SegmentGrid of(StreetGraph graph, double cellMetres) {
    return new SegmentGrid(graph, cellMetres);
  }

  int edgeOfPiece(int piece) {
    return edgeOfPiece[piece];
  }

  private static int[] box(StreetGraph graph) {
    int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
    int points = graph.pieceCount() == 0 ? 0 : graph.lastPoint(graph.pieceCount() - 1) + 1;
    for (int point = 0; point < points; point++) {
      box[0] = Math.min(box[0], graph.pointLatitudeE7(point));
      box[1] = Math.min(box[1], graph.pointLongitudeE7(point));
      box[2] = Math.max(box[2], graph.pointLatitudeE7(point));
      box[3] = Math.max(box[3], graph.pointLongitudeE7(point));
    }
    return box;
  }

  private void number(StreetGraph graph) {
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      for (int piece = graph.firstPiece(edge); piece < graph.firstPiece(edge + 1); piece++) {
        edgeOfPiece[piece] = edge;
        for (int point = graph.firstPoint(piece); point < graph.lastPoint(piece); point++) {
          pieceOfPoint[point] = piece;
        }
      }
    }
  }

  private interface CellVisitor {
    void at(int cell, int point);
  }

  private void eachCell(StreetGraph graph, CellVisitor visitor) {
    for (int point = 0; point < pieceOfPoint.length; point++) {
      if (pieceOfPoint[point] < 0) {
        continue;
      }
      int row1 = row(graph.pointLatitudeE7(point));
      int row2 = row(graph.pointLatitudeE7(point + 1));
      int column1 = column(graph.pointLongitudeE7(point));
      int column2 = column(graph.pointLongitudeE7(point + 1));
      for (int row = Math.min(row1, row2); row <= Math.max(row1, row2); row++) {
        for (int column = Math.min(column1, column2);
            column <= Math.max(column1, column2);
            column++) {
          visitor.at(row * columns + column, point);
        }
      }
    }
  }

  private int row(int latitude) {
    return (int) (((double) latitude - south) * metresNorth / cellMetres);
  }

  private int column(int longitude) {
    return (int) (((double) longitude - west) * metresEast / cellMetres);
  }

  /**
   * Visits every stretch that may lie within {@code capMetres}, ring by ring outwards, until no
   * further ring can hold one nearer than {@code bound}. A stretch may be visited more than once.
   */
  void eachNear(
      int latitude, int longitude, double capMetres, DoubleSupplier bound, Visitor visitor) {
    int row = (int) Math.floor(((double) latitude - south) * metresNorth / cellMetres);
    int column = (int) Math.floor(((double) longitude - west) * metresEast / cellMetres);
    // The grid's east–west metre is that of its middle latitude; a ring more makes up for the rest.
    int rings = (int) Math.ceil(capMetres * 1.5 / cellMetres) + 1;
    for (int ring = 0; ring <= rings; ring++) {
      if ((ring - 1) * cellMetres / 1.5 > bound.getAsDouble()) {
        return;
      }
      ring(row, column, ring, visitor);
    }
  }

  private void ring(int row, int column, int ring, Visitor visitor) {
    for (int r = Math.max(row - ring, 0); r <= Math.min(row + ring, rows - 1); r++) {
      boolean whole = r == row - ring || r == row + ring;
      for (int c = column - ring; c <= column + ring; c += whole || ring == 0 ? 1 : 2 * ring) {
        if (c >= 0 && c < columns) {
          cell(r * columns + c, visitor);
        }
      }
    }
  }

  private void cell(int cell, Visitor visitor) {
    for (int i = first[cell]; i < first[cell + 1]; i++) {
      int point = segments[i];
      int piece = pieceOfPoint[point];
      visitor.segment(edgeOfPiece[piece], piece, point);
    }
  }
}
