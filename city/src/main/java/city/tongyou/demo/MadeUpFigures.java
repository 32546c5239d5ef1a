package city.tongyou.demo;

import city.tongyou.plan.Plan;
import city.tongyou.plan.Report;
import city.tongyou.plan.Target;
import city.tongyou.region.Region;
import city.tongyou.region.Regions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures of a made-up city: each follows from the target, the course and the day alone. */
@Component
class MadeUpFigures {

  /** What was due in the first year was done, but where a task is stuck. */
  private static final Scenario.Course ON_TIME = Scenario.Course.ON_TRACK;

  private final Regions regions;

  MadeUpFigures(Regions regions) {
    this.regions = regions;
  }

  /** The figures that a unit would report for a target on a day; none where it is silent. */
  List<Report.Entry> of(Plan plan, Target target, Scenario.Course course, LocalDate day) {
    if (course == Scenario.Course.SILENT || isOver(target, day)) {
      return List.of();
    }
    var root = regions.root();
    if (root.countsAs(target.scope())) {
      return List.of(
          new Report.Entry(root.id(), value(plan, target, target.quantity(), course, day, 0)));
    }
    var entries = new ArrayList<Report.Entry>();
    for (var region : regions.listChildren(root.id(), day)) {
      var required = required(target, region, day);
      if (required.signum() > 0) {
        entries.add(
            new Report.Entry(
                region.id(), value(plan, target, required, course, day, entries.size())));
      }
    }
    return entries;
  }

  /** A year's target is not reported on once its year has passed and its figure is in. */
  private static boolean isOver(Target target, LocalDate day) {
    return target.year() != null && day.getYear() != target.year();
  }

  private BigDecimal required(Target target, Region region, LocalDate day) {
    return region.countsAs(target.scope())
        ? target.quantity()
        : BigDecimal.valueOf(regions.listRoster(region.id(), target.scope(), day).size());
  }

  /**
   * @param place sets neighbours apart: some districts run ahead, some lag
   */
  private static BigDecimal value(
      Plan plan,
      Target target,
      BigDecimal required,
      Scenario.Course course,
      LocalDate day,
      int place) {
    if (target.isCeiling()) {
      return required.multiply(new BigDecimal("0.85")).setScale(0, RoundingMode.HALF_UP);
    }
    if (target.basis() == Target.Basis.HOLD) {
      return required.add(
          BigDecimal.valueOf(100).subtract(required).multiply(new BigDecimal("0.5")));
    }
    var own = target.year() != null && course != Scenario.Course.STUCK ? ON_TIME : course;
    var pace = own.pace().add(new BigDecimal((place * 7 + 2) % 5 - 2).movePointLeft(1));
    var reached = expected(plan, target, required, day).multiply(pace);
    if (target.kind() == Target.Kind.STAGE) {
      return stage(reached);
    }
    return reached.min(required).setScale(0, RoundingMode.HALF_UP);
  }

  /** Work moves in stages of a fifth. */
  private static BigDecimal stage(BigDecimal reached) {
    return reached
        .min(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(20), 0, RoundingMode.HALF_UP)
        .multiply(BigDecimal.valueOf(20));
  }

  private static BigDecimal expected(Plan plan, Target target, BigDecimal required, LocalDate day) {
    if (!target.path().isEmpty()) {
      return target.path().stream()
          .filter(corner -> !corner.day().isAfter(day))
          .reduce((_, later) -> later)
          .map(Target.Expected::value)
          .orElse(BigDecimal.ZERO);
    }
    var from = target.year() == null ? plan.startsOn() : LocalDate.of(target.year(), 1, 1);
    var to =
        target.deadline() != null
            ? target.deadline()
            : target.year() != null ? LocalDate.of(target.year(), 12, 31) : plan.endsOn();
    var share =
        BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day))
            .divide(
                BigDecimal.valueOf(Math.max(1, ChronoUnit.DAYS.between(from, to))),
                MathContext.DECIMAL64)
            .min(BigDecimal.ONE);
    return required.multiply(share);
  }
}
