package city.tongyou.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A number to be reached in a span of time: a target's, or that of one region where each has to.
 *
 * @param ceiling whether less is better
 * @param hold whether it has to be kept up all along
 * @param from the day on which counting begins
 * @param deadline the last day
 * @param path what is expected by certain days, oldest first
 */
record Promise(
    BigDecimal quantity,
    boolean ceiling,
    boolean hold,
    BigDecimal baseline,
    LocalDate from,
    LocalDate deadline,
    List<Target.Expected> path) {

  boolean isMetBy(BigDecimal value) {
    return ceiling ? value.compareTo(quantity) <= 0 : value.compareTo(quantity) >= 0;
  }

  /** What should have been reached by a day: along the path, else along a straight line. */
  BigDecimal expectedOn(LocalDate day) {
    var before = new Target.Expected(from, baseline);
    for (var next : corners()) {
      if (day.isBefore(next.day())) {
        return between(before, next, day);
      }
      before = next;
    }
    return before.value();
  }

  /** The corners of the expected path, the deadline's included. */
  List<Target.Expected> corners() {
    var end = new Target.Expected(deadline, quantity);
    return path.isEmpty()
        ? List.of(end)
        : java.util.stream.Stream.concat(
                path.stream().filter(it -> it.day().isBefore(deadline)),
                java.util.stream.Stream.of(end))
            .toList();
  }

  private static BigDecimal between(Target.Expected before, Target.Expected next, LocalDate day) {
    if (!day.isAfter(before.day())) {
      return before.value();
    }
    var share = share(before.day(), next.day(), day);
    return before.value().add(next.value().subtract(before.value()).multiply(share));
  }

  /** How much of the time has passed, from 0 to 1. */
  BigDecimal elapsedOn(LocalDate day) {
    return share(from, deadline, day).max(BigDecimal.ZERO).min(BigDecimal.ONE);
  }

  private static BigDecimal share(LocalDate from, LocalDate to, LocalDate day) {
    var span = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day))
        .divide(BigDecimal.valueOf(span), MathContext.DECIMAL64);
  }
}
