package city.tongyou.plan;

import city.tongyou.ui.Light;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which a promise is lit. A promise to reach a number is compared with its path; a
 * promise to stay below a number or to keep it up is compared with its latest figure alone, since
 * nothing is to be reached on the way.
 */
record Lighting(LightRules rules) {

  /**
   * @param series the figures, oldest first; those before the promise's time do not count
   */
  Lit light(Promise promise, List<Point> series, LocalDate today) {
    var counted =
        series.stream()
            .filter(point -> !point.day().isBefore(promise.from()) && !point.day().isAfter(today))
            .toList();
    if (counted.isEmpty()) {
      return silent(promise, today);
    }
    return promise.ceiling() || promise.hold()
        ? kept(promise, counted, today)
        : reached(promise, counted, today);
  }

  /**
   * A promise that each of several regions has to keep. Until its deadline few may have kept it and
   * all be on their way, so the regions' own lights count and not their number.
   *
   * @param series how many kept it, oldest first
   */
  Lit light(Promise promise, List<Point> series, List<Standing.Part> parts, LocalDate today) {
    var together = light(promise, series, today);
    if (together.light() == Light.MET || today.isAfter(promise.deadline()) || series.isEmpty()) {
      return together;
    }
    var well =
        parts.stream()
            .filter(part -> part.light() == Light.MET || part.light() == Light.TRACK)
            .count();
    var least = rules.atRiskBelow().multiply(BigDecimal.valueOf(parts.size()));
    var few = BigDecimal.valueOf(well).compareTo(least) < 0;
    var why =
        Why.of(
            few ? "each-risk" : "each-track",
            BigDecimal.valueOf(parts.size()),
            BigDecimal.valueOf(well),
            percent(rules.atRiskBelow()));
    return new Lit(few ? Light.RISK : Light.TRACK, false, together.value(), null, why);
  }

  private Lit silent(Promise promise, LocalDate today) {
    var expected = expected(promise, today);
    if (today.isAfter(promise.deadline())) {
      var why = Why.of("overdue-silent", promise.deadline(), promise.quantity());
      return new Lit(Light.OVERDUE, false, null, expected, why);
    }
    if (expected.signum() <= 0 || promise.elapsedOn(today).compareTo(rules.silentUntil()) < 0) {
      return new Lit(Light.IDLE, false, null, expected, Why.of("idle", promise.deadline()));
    }
    var why = Why.of("silent", percent(promise.elapsedOn(today)), percent(rules.silentUntil()));
    return new Lit(Light.RISK, false, null, expected, why);
  }

  private static Lit kept(Promise promise, List<Point> series, LocalDate today) {
    var over = today.isAfter(promise.deadline());
    var value = (over ? lastInTime(promise, series) : series.getLast()).value();
    var kind = promise.hold() ? "hold" : "ceiling";
    var keeps = promise.isMetBy(value);
    var light = over ? (keeps ? Light.MET : Light.OVERDUE) : keeps ? Light.TRACK : Light.RISK;
    var why =
        Why.of(
            kind + (keeps ? "-kept" : "-broken") + (over ? "-over" : ""),
            value,
            promise.quantity(),
            promise.deadline());
    return new Lit(light, false, value, null, why);
  }

  /** After the deadline the figure of the deadline counts, unless there was none until then. */
  private static Point lastInTime(Promise promise, List<Point> series) {
    return series.stream()
        .filter(point -> !point.day().isAfter(promise.deadline()))
        .reduce((_, later) -> later)
        .orElse(series.getLast());
  }

  private Lit reached(Promise promise, List<Point> series, LocalDate today) {
    var value = series.getLast().value();
    var expected = expected(promise, today);
    if (promise.isMetBy(value)) {
      var day = metSince(promise, series).orElseThrow();
      var late = day.isAfter(promise.deadline());
      var why =
          Why.of(late ? "met-late" : "met", value, promise.quantity(), day, promise.deadline());
      return new Lit(Light.MET, late, value, expected, why);
    }
    if (today.isAfter(promise.deadline())) {
      var missing = promise.quantity().subtract(value);
      var why = Why.of("overdue", promise.deadline(), promise.quantity(), value, missing);
      return new Lit(Light.OVERDUE, false, value, expected, why);
    }
    var least = expected.multiply(rules.atRiskBelow()).setScale(1, RoundingMode.HALF_UP);
    var short_ = value.compareTo(least) < 0;
    var why =
        Why.of(short_ ? "risk" : "track", expected, value, least, percent(rules.atRiskBelow()));
    return new Lit(short_ ? Light.RISK : Light.TRACK, false, value, expected, why);
  }

  /** The day from which it has been met without a break. */
  private static Optional<LocalDate> metSince(Promise promise, List<Point> series) {
    Optional<LocalDate> since = Optional.empty();
    for (var point : series) {
      since =
          promise.isMetBy(point.value())
              ? since.or(() -> Optional.of(point.day()))
              : Optional.empty();
    }
    return since;
  }

  /** In whole numbers; of a handful nothing is expected before its time has come. */
  private static BigDecimal expected(Promise promise, LocalDate day) {
    var handful = promise.quantity().compareTo(BigDecimal.TEN) < 0;
    return promise.expectedOn(day).setScale(0, handful ? RoundingMode.DOWN : RoundingMode.HALF_UP);
  }

  private static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
  }
}
