package city.tongyou.plan;

import city.tongyou.region.Region;
import city.tongyou.region.RegionId;
import city.tongyou.region.Regions;
import city.tongyou.ui.Light;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Puts the targets of a plan in their lights, as of one day. */
record Assessment(Plan plan, Lighting lighting, Regions regions, LocalDate day) {

  /**
   * @param series the target's figures by region, oldest first
   */
  Standing standing(Target target, Map<RegionId, List<Point>> series) {
    var span = span(target);
    if (!target.isDecided()) {
      return undecided(target, span);
    }
    var shares =
        target.scope() == regions.root().countsAs().orElseThrow()
            ? List.<Share>of()
            : shares(target);
    return shares.isEmpty()
        ? whole(target, span, series.getOrDefault(regions.root().id(), List.of()))
        : divided(target, span, shares, series);
  }

  /** From when until when a target counts. */
  private record Span(LocalDate from, LocalDate deadline) {}

  private Span span(Target target) {
    if (target.basis() == Target.Basis.ANNUAL) {
      var year =
          target.year() != null
              ? target.year()
              : Math.clamp(day.getYear(), plan.heading().startYear(), plan.heading().endYear());
      var deadline = target.deadline() == null ? endOf(year) : target.deadline().withYear(year);
      return new Span(LocalDate.of(year, 1, 1), deadline);
    }
    var deadline =
        target.deadline() != null
            ? target.deadline()
            : target.year() != null ? endOf(target.year()) : plan.endsOn();
    return new Span(plan.startsOn(), deadline);
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private Promise promise(Target target, Span span, BigDecimal quantity) {
    return new Promise(
        quantity,
        target.isCeiling(),
        target.basis() == Target.Basis.HOLD,
        target.baseline(),
        span.from(),
        span.deadline(),
        target.path());
  }

  private Standing undecided(Target target, Span span) {
    return new Standing(
        target.id(),
        Light.IDLE,
        false,
        null,
        null,
        target.quantity(),
        null,
        span.from(),
        span.deadline(),
        Why.of("undecided"),
        List.of(),
        List.of(),
        List.of());
  }

  private Standing whole(Target target, Span span, List<Point> series) {
    var promise = promise(target, span, target.quantity());
    return standing(target, promise, series, List.of());
  }

  /**
   * A region below the city that reports for itself.
   *
   * @param itself whether it has to keep the promise itself, rather than so many regions in it
   * @param members how many regions have to, itself or those in it
   */
  private record Share(Region region, boolean itself, int members) {

    BigDecimal required(Target target) {
      return itself ? target.quantity() : BigDecimal.valueOf(members);
    }

    /** How many of its regions keep the promise. */
    BigDecimal kept(Target target, BigDecimal value) {
      return itself
          ? target.isMetBy(value) ? BigDecimal.ONE : BigDecimal.ZERO
          : value.min(BigDecimal.valueOf(members));
    }
  }

  private List<Share> shares(Target target) {
    return regions.listChildren(regions.root().id(), day).stream()
        .map(region -> share(region, target))
        .filter(share -> share.members() > 0)
        .toList();
  }

  private Share share(Region region, Target target) {
    return region.countsAs(target.scope())
        ? new Share(region, true, 1)
        : new Share(region, false, regions.listRoster(region.id(), target.scope(), day).size());
  }

  private Standing divided(
      Target target, Span span, List<Share> shares, Map<RegionId, List<Point>> series) {
    var required = BigDecimal.valueOf(shares.stream().mapToInt(Share::members).sum());
    var parts =
        shares.stream().map(share -> part(target, span, share, points(share, series))).toList();
    var promise =
        new Promise(
            required, false, false, BigDecimal.ZERO, span.from(), span.deadline(), List.of());
    var together = together(target, shares, series);
    return shares.stream().allMatch(Share::itself)
        ? standing(target, promise, lighting.light(promise, together, parts, day), together, parts)
        : standing(target, promise, together, parts);
  }

  private Standing.Part part(Target target, Span span, Share share, List<Point> series) {
    var required = share.required(target);
    var promise =
        share.itself()
            ? promise(target, span, required)
            : new Promise(
                required, false, false, BigDecimal.ZERO, span.from(), span.deadline(), List.of());
    var lit = lighting.light(promise, series, day);
    return new Standing.Part(
        share.region().id(), lit.light(), lit.value(), required, lit.expected());
  }

  private static List<Point> points(Share share, Map<RegionId, List<Point>> series) {
    return series.getOrDefault(share.region().id(), List.of());
  }

  /** How many regions keep the promise, from each day on which some figure changed. */
  private List<Point> together(
      Target target, List<Share> shares, Map<RegionId, List<Point>> series) {
    var days = new TreeSet<LocalDate>();
    shares.forEach(share -> points(share, series).forEach(point -> days.add(point.day())));
    var points = new ArrayList<Point>();
    for (var each : days) {
      var sum =
          shares.stream()
              .map(share -> keptOn(target, share, points(share, series), each))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      points.add(new Point(each, sum));
    }
    return points;
  }

  private static BigDecimal keptOn(Target target, Share share, List<Point> series, LocalDate day) {
    return series.stream()
        .filter(point -> !point.day().isAfter(day))
        .reduce((_, later) -> later)
        .map(point -> share.kept(target, point.value()))
        .orElse(BigDecimal.ZERO);
  }

  private Standing standing(
      Target target, Promise promise, List<Point> series, List<Standing.Part> parts) {
    return standing(target, promise, lighting.light(promise, series, day), series, parts);
  }

  private static Standing standing(
      Target target, Promise promise, Lit lit, List<Point> series, List<Standing.Part> parts) {
    return new Standing(
        target.id(),
        lit.light(),
        lit.late(),
        lit.value(),
        series.isEmpty() ? null : series.getLast().day(),
        promise.quantity(),
        lit.expected(),
        promise.from(),
        promise.deadline(),
        lit.why(),
        series,
        lit.expected() == null ? List.of() : path(promise),
        parts);
  }

  private static List<Point> path(Promise promise) {
    if (promise.ceiling() || promise.hold()) {
      return List.of();
    }
    var corners = new ArrayList<Point>();
    corners.add(new Point(promise.from(), promise.baseline()));
    promise.corners().forEach(corner -> corners.add(new Point(corner.day(), corner.value())));
    return corners;
  }
}
