package city.tongyou.ui.picture;

import city.tongyou.ui.picture.BloomLayout.Sector;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A dimension's name along its arc of the ring: in one line if it fits, else in two smaller ones,
 * readable from below in the lower half.
 *
 * @param path of the base line, from where the name starts
 */
public record RingName(String text, String path, double size) {

  private static final double MIDDLE = (BloomLayout.RING_INNER + BloomLayout.RING_OUTER) / 2;
  private static final double SPACED = 1.12;
  private static final double[] SIZES = {15, 14, 13};
  private static final double SMALLEST = 11.5;

  static List<RingName> of(Sector sector, Spot centre) {
    var name = sector.petal().shortName();
    for (var size : SIZES) {
      if (TextWidth.of(name, size) * SPACED <= arcLength(sector, MIDDLE)) {
        return List.of(line(name, size, MIDDLE, sector, centre));
      }
    }
    var room = arcLength(sector, MIDDLE - 7);
    var lines = Lines.wrap(name, SMALLEST * SPACED, room, 2);
    var upper = isLow(sector) ? -6.5 : 6.5;
    var offsets = lines.size() == 1 ? new double[] {0} : new double[] {upper, -upper};
    return IntStream.range(0, lines.size())
        .mapToObj(i -> line(lines.get(i), SMALLEST, MIDDLE + offsets[i], sector, centre))
        .toList();
  }

  private static double arcLength(Sector sector, double radius) {
    return Math.toRadians(sector.span()) * radius - 6;
  }

  private static boolean isLow(Sector sector) {
    var middle = Math.floorMod((long) sector.middle(), 360L);
    return middle > 90 && middle < 270;
  }

  private static RingName line(
      String text, double size, double radius, Sector sector, Spot centre) {
    var low = isLow(sector);
    var base = radius + (low ? 0.35 : -0.35) * size;
    var start = low ? sector.from() + sector.span() : sector.from();
    var end = low ? sector.from() : sector.from() + sector.span();
    var path =
        new Pen()
            .move(Spot.polar(centre, base, start))
            .arcTo(base, sector.span() > 180, !low, Spot.polar(centre, base, end))
            .toString();
    return new RingName(text, path, size);
  }
}
