package city.tongyou.ui.picture;

import city.tongyou.ui.picture.RegionBoard.Row;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * A map of regions as shapes, for a desk or for a phone.
 *
 * @param areas regions whose boundary is known
 * @param points regions of which only the place is known, drawn as dotted circles
 * @param unplaced regions of which neither is known
 */
public record RegionMap(
    double width,
    double height,
    List<Area> areas,
    List<Dot> points,
    List<Name> names,
    List<Row> unplaced) {

  private static final int MOST_KEPT = 32;

  /** The same numbers make the same map, and finding places for its names takes a while. */
  private static final Cache<Boundaries, Cache<Asked, RegionMap>> DRAWN =
      Caffeine.newBuilder().weakKeys().build();

  public static final double DESK = 600;
  public static final double PHONE = 328;

  /** A region's outline. */
  public record Area(Row row, String path) {}

  /** A region's place. */
  public record Dot(Row row, Spot at) {}

  /**
   * A region's short name and number.
   *
   * @param leader a line to the region where the name found room only beside it; else empty
   */
  public record Name(Row row, TextLine name, TextLine value, String leader, Box box) {}

  public boolean isEmpty() {
    return areas.isEmpty() && points.isEmpty();
  }

  /**
   * @param numbers as they stand on the map, in the order of the rows
   */
  public static RegionMap of(
      RegionBoard board, List<String> numbers, Boundaries boundaries, double width) {
    return DRAWN
        .get(boundaries, _ -> Caffeine.newBuilder().maximumSize(MOST_KEPT).build())
        .get(
            new Asked(board, List.copyOf(numbers), width),
            it -> new MapPainter(it.board(), it.numbers(), boundaries, it.width()).paint());
  }

  private record Asked(RegionBoard board, List<String> numbers, double width) {}
}
