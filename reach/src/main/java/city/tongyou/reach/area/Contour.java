package city.tongyou.reach.area;

import city.tongyou.reach.IntList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lines around the points of a raster that lie within a width of a street. Each square of the grid
 * is cut into two triangles; over a triangle the distance is taken as linear, so that a line enters
 * by one side and leaves by another, and no two lines meet. Where a line crosses a side is rounded
 * to a 64th of the grid's step, away from the ends: a nearer street moves it outward or not at all.
 */
final class Contour {

  /** Parts of a grid step. */
  static final int FINE = 64;

  private static final int HORIZONTAL = 0;
  private static final int VERTICAL = 1;
  private static final int DIAGONAL = 2;

  private final DistanceRaster raster;
  private final double width;
  private final float widthSquare;
  private final int side;
  private final BitSet begun = new BitSet();

  Contour(DistanceRaster raster, double widthMetres) {
    this.raster = raster;
    this.width = widthMetres;
    this.widthSquare = (float) (widthMetres * widthMetres);
    this.side = raster.side();
  }

  /**
   * Rings as x and y in turn, in 64ths of a step from the raster's corner; the inside is on their
   * left.
   */
  List<int[]> rings() {
    var rings = new ArrayList<int[]>();
    for (int row = raster.lowRow(); row <= raster.highRow(); row++) {
      boolean inside = false;
      for (int column = 0, at = row * side; column < side; column++, at++) {
        boolean now = isInside(at);
        if (inside && !now && !begun.get(at - 1)) {
          rings.add(trace(at - 1));
        }
        inside = now;
      }
    }
    return rings;
  }

  private boolean isInside(int point) {
    return raster.square(point) <= widthSquare;
  }

  /** From the side between a point inside and its right neighbour outside, upward, and round. */
  private int[] trace(int start) {
    var ring = new IntList(256);
    int kind = HORIZONTAL;
    int at = start;
    boolean lower = true;
    int cell = start;
    do {
      addCrossing(ring, kind, at);
      if (kind == HORIZONTAL && isInside(at)) {
        begun.set(at);
      }
      int next = lower ? leaveLower(cell, kind, at) : leaveUpper(cell, kind, at);
      kind = next & 3;
      at = next >> 2;
      // Across a diagonal lies the other triangle of the square, across a side another square.
      if (kind == HORIZONTAL) {
        cell = lower ? at - side : at;
      } else if (kind == VERTICAL) {
        cell = lower ? at : at - 1;
      }
      lower = !lower;
    } while (kind != HORIZONTAL || at != start);
    return ring.toArray();
  }

  /** The lower triangle: its corner, the point right of it, and the point right above that. */
  private int leaveLower(int cell, int kind, int at) {
    boolean corner = isInside(cell);
    boolean right = isInside(cell + 1);
    boolean above = isInside(cell + 1 + side);
    if (corner != right && !(kind == HORIZONTAL && at == cell)) {
      return cell << 2 | HORIZONTAL;
    }
    if (right != above && !(kind == VERTICAL && at == cell + 1)) {
      return (cell + 1) << 2 | VERTICAL;
    }
    return cell << 2 | DIAGONAL;
  }

  /** The upper triangle: its corner, the point above it, and the point right of that. */
  private int leaveUpper(int cell, int kind, int at) {
    boolean corner = isInside(cell);
    boolean above = isInside(cell + side);
    boolean right = isInside(cell + 1 + side);
    if (corner != above && !(kind == VERTICAL && at == cell)) {
      return cell << 2 | VERTICAL;
    }
    if (above != right && !(kind == HORIZONTAL && at == cell + side)) {
      return (cell + side) << 2 | HORIZONTAL;
    }
    return cell << 2 | DIAGONAL;
  }

  private void addCrossing(IntList ring, int kind, int at) {
    int stepX = kind == VERTICAL ? 0 : 1;
    int stepY = kind == HORIZONTAL ? 0 : 1;
    int part = part(at, at + stepX + stepY * side);
    ring.add(at % side * FINE + stepX * part);
    ring.add(at / side * FINE + stepY * part);
  }

  /** How far from one point to the other the distance equals the width, in 64ths. */
  private int part(int from, int to) {
    double there = Math.sqrt(Math.min(raster.square(from), 4 * widthSquare));
    double here = Math.sqrt(Math.min(raster.square(to), 4 * widthSquare));
    int part = (int) Math.round(FINE * (width - there) / (here - there));
    return Math.clamp(part, 1, FINE - 1);
  }
}
