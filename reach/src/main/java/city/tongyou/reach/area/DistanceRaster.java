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
    float x1 = (float) (east1 / stepMetres + half);
    float y1 = (float) (north1 / stepMetres + half);
    float dx = (float) ((east2 - east1) / stepMetres);
    float dy = (float) ((north2 - north1) / stepMetres);
    float width = (float) (widthMetres / stepMetres);
    int bottom = Math.max((int) Math.ceil(y1 + Math.min(dy, 0) - width), 1);
    int top = Math.min((int) Math.floor(y1 + Math.max(dy, 0) + width), side - 2);
    lowRow = Math.min(lowRow, bottom);
    highRow = Math.max(highRow, top);
    float length = dx * dx + dy * dy;
    float inverse = length == 0 ? 0 : 1 / length;
    float slope = Math.abs(dy) > 1e-6f ? dx / dy : 0;
    // Along a row the strip reaches so far to either side of the line.
    float across = slope == 0 ? width : width * (float) Math.sqrt(1 + slope * slope);
    for (int row = bottom; row <= top; row++) {
      float middle = x1 + (row - y1) * slope;
      float low = slope == 0 ? -Float.MAX_VALUE : middle - across;
      float high = slope == 0 ? Float.MAX_VALUE : middle + across;
      low = Math.max(low, x1 + Math.min(dx, 0) - width);
      high = Math.min(high, x1 + Math.max(dx, 0) + width);
      stampRow(
          row,
          (int) Math.ceil(Math.max(low, 1)),
          (int) Math.floor(Math.min(high, side - 2)),
          x1,
          row - y1,
          dx,
          dy,
          inverse);
    }
  }

  private void stampRow(
      int row, int left, int right, float x1, float py, float dx, float dy, float inverse) {
    float scale = (float) (stepMetres * stepMetres);
    float rowShare = py * dy;
    for (int column = left, at = row * side + left; column <= right; column++, at++) {
      float px = column - x1;
      float share = Math.min(Math.max((px * dx + rowShare) * inverse, 0), 1);
      float ex = px - share * dx;
      float ey = py - share * dy;
      squares[at] = Math.min(squares[at], (ex * ex + ey * ey) * scale);
    }
  }
}
