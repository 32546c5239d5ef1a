package city.tongyou.ui.picture;

import city.tongyou.ui.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number over time: what was, what should be by each day, and the target.
 *
 * @param sentence what the curve shows, as a heading
 * @param actual in order of days; the last is today's
 * @param expected in order of days; empty where nothing is expected on the way
 * @param unit stands after each number, such as 个 or %
 * @param first the first day of the axis
 * @param last the last day of the axis
 * @param source where the numbers come from, and what is good to know about the path
 */
public record Curve(
    String sentence,
    List<Point> actual,
    List<Point> expected,
    @Nullable Target target,
    String unit,
    Kind kind,
    LocalDate first,
    LocalDate last,
    List<Season> seasons,
    String source) {

  /** Whether the number adds up, so that its axis starts at zero, or goes up and down. */
  public enum Kind {
    CUMULATIVE,
    LEVEL
  }

  public enum Comparator {
    AT_LEAST,
    AT_MOST,
    WITHIN
  }

  public record Point(LocalDate day, BigDecimal value) {}

  /**
   * @param value the bound, the lower one of a range
   * @param upTo the upper bound of a range, else null
   * @param hold whether the bound has to be kept all the time and not only by the deadline
   */
  public record Target(
      BigDecimal value,
      @Nullable BigDecimal upTo,
      LocalDate deadline,
      Comparator comparator,
      boolean hold) {}

  /** A part of the year to be shaded, such as the summer holidays. */
  public record Season(String name, LocalDate from, LocalDate to) {}

  public @Nullable Point today() {
    return actual.isEmpty() ? null : actual.getLast();
  }

  /** What was expected for a day, between two known days in proportion; null where nothing was. */
  public @Nullable BigDecimal expectedOn(LocalDate day) {
    Point before = null;
    for (var point : expected) {
      if (!point.day().isBefore(day)) {
        return before == null || point.day().equals(day)
            ? (point.day().equals(day) ? point.value() : null)
            : between(before, point, day);
      }
      before = point;
    }
    return before == null ? null : before.value();
  }

  private static BigDecimal between(Point from, Point to, LocalDate day) {
    var share =
        (double) (day.toEpochDay() - from.day().toEpochDay())
            / (to.day().toEpochDay() - from.day().toEpochDay());
    var step = to.value().subtract(from.value()).multiply(BigDecimal.valueOf(share));
    var scale = Math.max(from.value().scale(), to.value().scale());
    return from.value().add(step).setScale(Math.max(0, scale), java.math.RoundingMode.HALF_UP);
  }

  /** The picture in a sentence, for those who do not see it. */
  public String label(Page page) {
    var today = today();
    if (today == null) {
      return page.text("ui.curve.label.none");
    }
    var words = new StringBuilder();
    words.append(
        page.text("ui.curve.label.today", page.day(today.day()), amount(page, today.value())));
    var expected = expectedOn(today.day());
    if (expected != null) {
      words.append(page.text("ui.curve.label.expected", amount(page, expected)));
    }
    if (target != null) {
      words.append(
          page.text(
              "ui.curve.label.target", page.day(target.deadline()), amount(page, target.value())));
    }
    return words.toString();
  }

  private String amount(Page page, BigDecimal value) {
    return page.text("ui.curve.amount", page.number(value), unit);
  }

  /** All numbers that the picture has to have room for. */
  Stream<BigDecimal> values() {
    var bounds =
        target == null ? Stream.<BigDecimal>of() : Stream.of(target.value(), target.upTo());
    return Stream.of(actual.stream().map(Point::value), expected.stream().map(Point::value), bounds)
        .flatMap(it -> it)
        .filter(java.util.Objects::nonNull);
  }
}
