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

  /** Stamps a straight piece of street; metres east and north of the centre. */
  void stamp(double east1, double north1, double east2, double north2) {
    double x1 = east1 / stepMetres + half;
    double y1 = north1 / stepMetres + half;
    double x2 = east2 / stepMetres + half;
    double y2 = north2 / stepMetres + half;
    double width = widthMetres / stepMetres;
    int bottom = Math.max((int) Math.ceil(Math.min(y1, y2) - width), 1);
    int top = Math.min((int) Math.floor(Math.max(y1, y2) + width), side - 2);
    lowRow = Math.min(lowRow, bottom);
    highRow = Math.max(highRow, top);
    double dx = x2 - x1;
    double dy = y2 - y1;
    double length = dx * dx + dy * dy;
    double inverse = length == 0 ? 0 : 1 / length;
    double margin = width + 1;
    for (int row = bottom; row <= top; row++) {
      stampRow(row, x1, y1, dx, dy, inverse, margin);
    }
  }

  /** Of each row only the points that a strip around the piece can hold. */
  private void stampRow(
      int row, double x1, double y1, double dx, double dy, double inverse, double margin) {
    double low = Math.min(x1, x1 + dx);
    double high = Math.max(x1, x1 + dx);
    if (Math.abs(dy) > 1e-9) {
      double a = x1 + Math.clamp((row - margin - y1) / dy, 0.0, 1.0) * dx;
      double b = x1 + Math.clamp((row + margin - y1) / dy, 0.0, 1.0) * dx;
      low = Math.min(a, b);
      high = Math.max(a, b);
    }
    int left = Math.max((int) Math.ceil(low - margin), 1);
    int right = Math.min((int) Math.floor(high + margin), side - 2);
    double py = row - y1;
    double scale = stepMetres * stepMetres;
    for (int column = left, at = row * side + left; column <= right; column++, at++) {
      double px = column - x1;
      double share = Math.min(Math.max((px * dx + py * dy) * inverse, 0), 1);
      double ex = px - share * dx;
      double ey = py - share * dy;
      float square = (float) ((ex * ex + ey * ey) * scale);
      if (square < squares[at]) {
        squares[at] = square;
      }
    }
  }
}
