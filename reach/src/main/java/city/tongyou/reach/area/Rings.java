package city.tongyou.reach.area;

import city.tongyou.reach.area.WalkArea.Polygon;
import city.tongyou.reach.area.WalkArea.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes polygons of rings: each hole goes to the outline around it. */
final class Rings {

  /** Smaller holes are only the gaps of a coarse grid. Filling by size keeps areas nested. */
  private static final double FILLED_SQUARE_METRES = 400;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Outline(int[] ring, double squareMetres, List<Ring> rings) {}

  private Rings() {}

  static List<Polygon> polygons(List<int[]> traced, Frame frame) {
    var outlines = new ArrayList<Outline>();
    for (var ring : traced) {
      double area = frame.squareMetres(ring);
      if (area > 0) {
        var rings = new ArrayList<Ring>();
        rings.add(onEarth(ring, frame));
        outlines.add(new Outline(ring, area, rings));
      }
    }
    outlines.sort(Comparator.comparingDouble(Outline::squareMetres));
    for (var ring : traced) {
      if (frame.squareMetres(ring) <= -FILLED_SQUARE_METRES) {
        around(ring, outlines).rings.add(onEarth(ring, frame));
      }
    }
    return outlines.reversed().stream().map(it -> new Polygon(List.copyOf(it.rings))).toList();
  }

  private static Ring onEarth(int[] ring, Frame frame) {
    int[] latitudes = new int[ring.length / 2];
    int[] longitudes = new int[ring.length / 2];
    for (int i = 0; i < latitudes.length; i++) {
      longitudes[i] = frame.longitude(ring[2 * i]);
      latitudes[i] = frame.latitude(ring[2 * i + 1]);
    }
    return new Ring(latitudes, longitudes);
  }

  /** The smallest outline around a hole. */
  private static Outline around(int[] hole, List<Outline> outlines) {
    for (var outline : outlines) {
      if (outlines.size() == 1 || holds(outline.ring, hole[0], hole[1])) {
        return outline;
      }
    }
    throw new IllegalStateException("A hole lies outside every outline.");
  }

  private static boolean holds(int[] ring, int x, int y) {
    boolean inside = false;
    for (int i = 0, last = ring.length - 2; i < ring.length; last = i, i += 2) {
      long x1 = ring[last];
      long y1 = ring[last + 1];
      long x2 = ring[i];
      long y2 = ring[i + 1];
      boolean spans = (y1 > y) != (y2 > y);
      if (spans && x < x1 + (double) (y - y1) * (x2 - x1) / (y2 - y1)) {
        inside = !inside;
      }
    }
    return inside;
  }
}
