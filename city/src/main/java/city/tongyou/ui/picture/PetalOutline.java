package city.tongyou.ui.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The edge of one petal: how far from the centre it is at each angle. It swells quickly from the
 * ring, is broad for most of its way and closes round.
 *
 * @param middle degrees
 * @param half degrees from the middle to either side
 */
record PetalOutline(Spot centre, double middle, double half, double inner, double outer) {

  private static final int CORNERS = 72;

  /** The distance of the edge from the centre; beside the petal the ring's own. */
  double radiusAt(double degrees) {
    var away = Math.abs(Math.IEEEremainder(degrees - middle, 360)) / half;
    return away >= 1 ? inner : inner + (outer - inner) * Math.pow(1 - Math.pow(away, 3.2), 0.24);
  }

  /** Corners along the edge, denser where it bends most. */
  List<Spot> corners() {
    return IntStream.rangeClosed(0, CORNERS)
        .mapToDouble(i -> middle - Math.cos(Math.PI * i / CORNERS) * half)
        .mapToObj(degrees -> Spot.polar(centre, radiusAt(degrees), degrees))
        .toList();
  }

  String path() {
    var corners = corners();
    var pen = new Pen().move(corners.getFirst());
    corners.stream().skip(1).forEach(pen::lineTo);
    return pen.arcTo(inner, half > 90, false, corners.getFirst()).close().toString();
  }
}
