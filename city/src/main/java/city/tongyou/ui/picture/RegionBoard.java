package city.tongyou.ui.picture;

import city.tongyou.ui.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How regions stand in one number: the same rows make the table and the map.
 *
 * @param caption says what is counted, as of which day and from which source
 * @param rows in the order in which they are to be shown
 * @param whole of all regions together; null where a sum means nothing
 * @param unit stands after each number
 * @param lowIsGood whether less than expected is well, as it is for a bound from above
 */
public record RegionBoard(
    String caption, List<Row> rows, @Nullable Row whole, String unit, boolean lowIsGood) {

  /**
   * One region.
   *
   * @param code of the region, as its boundary knows it
   * @param shortName for the map
   * @param url where it opens; null if it does not
   * @param value null where nobody has reported
   * @param expected what it should be now; null where nothing is expected yet
   * @param target of this region; null where it has none of its own
   * @param word after the light, such as 少 17
   * @param lon where it lies, for the map; null if nobody knows
   */
  public record Row(
      String code,
      String name,
      String shortName,
      @Nullable String url,
      @Nullable BigDecimal value,
      @Nullable BigDecimal expected,
      @Nullable BigDecimal target,
      Light light,
      String word,
      @Nullable Double lon,
      @Nullable Double lat) {}

  public boolean hasExpected() {
    return rows.stream().anyMatch(row -> row.expected() != null);
  }

  public boolean hasTargets() {
    return rows.stream().anyMatch(row -> row.target() != null);
  }

  /** How long a bar is, 0 to 100, on one scale for all rows, from zero. */
  public double percent(@Nullable BigDecimal number) {
    var most =
        rows.stream()
            .flatMap(row -> Stream.of(row.value(), row.expected(), row.target()))
            .filter(java.util.Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    return number == null || most <= 0
        ? 0
        : Pen.round(Math.clamp(number.doubleValue() / most * 100, 0, 100));
  }

  /** Which mark a bar carries: what is expected now, else the target. */
  public @Nullable BigDecimal mark(Row row) {
    return row.expected() != null ? row.expected() : row.target();
  }
}
