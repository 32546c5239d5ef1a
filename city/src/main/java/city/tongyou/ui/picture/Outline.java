package city.tongyou.ui.picture;

import java.util.ArrayList;
import java.util.List;

/** What a map needs to know about a ring of corners. */
final class Outline {

  private static final int GRID = 24;

  private Outline() {}

  /**
   * A spot within a ring.
   *
   * @param room how far the edge is from it
   */
  record Middle(Spot spot, double room) {}

  /** The corner, of a grid over the ring, that is farthest from its edge. */
  static Middle middle(List<Spot> ring) {
    var x = ring.stream().mapToDouble(Spot::x).summaryStatistics();
    var y = ring.stream().mapToDouble(Spot::y).summaryStatistics();
    var best = new Middle(ring.getFirst(), 0);
    for (var i = 1; i < GRID; i++) {
      for (var j = 1; j < GRID; j++) {
        var spot =
            new Spot(
                x.getMin() + (x.getMax() - x.getMin()) * i / GRID,
                y.getMin() + (y.getMax() - y.getMin()) * j / GRID);
        var room = contains(ring, spot) ? toEdge(ring, spot) : 0;
        best = room > best.room() ? new Middle(spot, room) : best;
      }
    }
    return best;
  }

  static double area(List<Spot> ring) {
    var twice = 0.0;
    for (var i = 0; i < ring.size(); i++) {
      var a = ring.get(i);
      var b = ring.get((i + 1) % ring.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return Math.abs(twice) / 2;
  }

  static boolean contains(List<Spot> ring, Spot spot) {
    var inside = false;
    for (var i = 0; i < ring.size(); i++) {
      var a = ring.get(i);
      var b = ring.get((i + 1) % ring.size());
      if ((a.y() > spot.y()) != (b.y() > spot.y())
          && spot.x() < a.x() + (spot.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double toEdge(List<Spot> ring, Spot spot) {
    var least = Double.POSITIVE_INFINITY;
    for (var i = 0; i < ring.size(); i++) {
      least = Math.min(least, toSegment(spot, ring.get(i), ring.get((i + 1) % ring.size())));
    }
    return least;
  }

  private static double toSegment(Spot spot, Spot a, Spot b) {
    var dx = b.x() - a.x();
    var dy = b.y() - a.y();
    var square = dx * dx + dy * dy;
    var along = square == 0 ? 0 : ((spot.x() - a.x()) * dx + (spot.y() - a.y()) * dy) / square;
    var at = Math.clamp(along, 0, 1);
    return spot.distanceTo(new Spot(a.x() + at * dx, a.y() + at * dy));
  }

  /** Without corners that lie within a tolerance of the line between their neighbours. */
  static List<Spot> simplified(List<Spot> ring, double tolerance) {
    var half = ring.size() / 2;
    var simple = new ArrayList<Spot>(thinned(ring.subList(0, half + 1), tolerance));
    simple.removeLast();
    simple.addAll(thinned(ring.subList(half, ring.size()), tolerance));
    return simple;
  }

  /** After Douglas and Peucker. */
  private static List<Spot> thinned(List<Spot> line, double tolerance) {
    var farthest = 0;
    var most = tolerance;
    for (var i = 1; i < line.size() - 1; i++) {
      var away = toSegment(line.get(i), line.getFirst(), line.getLast());
      if (away > most) {
        most = away;
        farthest = i;
      }
    }
    if (farthest == 0) {
      return line.size() < 3 ? line : List.of(line.getFirst(), line.getLast());
    }
    var thinned = new ArrayList<Spot>(thinned(line.subList(0, farthest + 1), tolerance));
    thinned.removeLast();
    thinned.addAll(thinned(line.subList(farthest, line.size()), tolerance));
    return thinned;
  }
}
