package city.tongyou.reach.area;

import java.util.Arrays;

/**
 * Squared distances to the nearest street piece stamped onto it, at the points of a square grid
 * around a centre. Beyond the stamp's width a point keeps the value {@link #FAR}.
 */
final class DistanceRaster {

  static final float FAR = Float.MAX_VALUE;

  private final double stepMetres;
  private final double widthMetres;
  private float[] squares = {};
  private int half;
  private int side;
  private int lowRow;
  private int highRow;

  /**
   * @param stepMetres between points
   * @param widthMetres how far from a street distances are kept
   */
  DistanceRaster(double stepMetres, double widthMetres) {
    this.stepMetres = stepMetres;
    this.widthMetres = widthMetres;
  }

  /** Begins anew, with room for streets up to so far from the centre. */
  void begin(double radiusMetres) {
    half = (int) Math.ceil((radiusMetres + widthMetres) / stepMetres) + 2;
    side = 2 * half + 1;
    if (squares.length < side * side) {
      squares = new float[side * side];
      Arrays.fill(squares, FAR);
    } else {
      Arrays.fill(squares, 0, side * side, FAR);
    }
    lowRow = side;
    highRow = -1;
  }

  int side() {
    return side;
  }

  int half() {
    return half;
  }

  /** The first row with a value in it. */
  int lowRow() {
    return lowRow;
  }

  int highRow() {
    return highRow;
  }

  float square(int index) {
    return squares[index];
  }

  /**
   * Stamps part of a straight piece of street; metres east and north of the centre. Whatever part
   * and however large the raster, a point beside the part is given the very same number: only so do
   * areas for more time hold those for less to the last digit.
   *
   * @param from where the part begins, as a share of the piece
   * @param to where it ends
   */
  void stamp(double east1, double north1, double east2, double north2, double from, double to) {
    double x = east1 / stepMetres;
    double y = north1 / stepMetres;
    double dx = east2 / stepMetres - x;
    double dy = north2 / stepMetres - y;
    double width = widthMetres / stepMetres;
    double low = y + dy * (dy < 0 ? to : from) - width;
    double high = y + dy * (dy < 0 ? from : to) + width;
    int bottom = Math.max((int) Math.ceil(low), 1 - half);
    int top = Math.min((int) Math.floor(high), half - 1);
    lowRow = Math.min(lowRow, bottom + half);
    highRow = Math.max(highRow, top + half);
    double left = x + dx * (dx < 0 ? to : from) - width;
    double right = x + dx * (dx < 0 ? from : to) + width;
    double slope = Math.abs(dy) > 1e-6 ? dx / dy : 0;
    // Along a row the strip reaches so far to either side of the line.
    double across = slope == 0 ? Double.MAX_VALUE : width * Math.sqrt(1 + slope * slope);
    double length = dx * dx + dy * dy;
    double inverse = length == 0 ? 0 : 1 / length;
    for (int row = bottom; row <= top; row++) {
      double middle = x + (row - y) * slope;
      int first = (int) Math.ceil(Math.max(Math.max(left, middle - across), 1 - half));
      int last = (int) Math.floor(Math.min(Math.min(right, middle + across), half - 1));
      stampRow(row, first, last, x, row - y, dx, dy, inverse, from, to);
    }
  }

  private void stampRow(
      int row,
      int first,
      int last,
      double x,
      double py,
      double dx,
      double dy,
      double inverse,
      double from,
      double to) {
    double scale = stepMetres * stepMetres;
    int at = (row + half) * side + first + half;
    for (int column = first; column <= last; column++, at++) {
      double px = column - x;
      double share = Math.min(Math.max((px * dx + py * dy) * inverse, from), to);
      double ex = px - share * dx;
      double ey = py - share * dy;
      squares[at] = Math.min(squares[at], (float) ((ex * ex + ey * ey) * scale));
    }
  }
}
