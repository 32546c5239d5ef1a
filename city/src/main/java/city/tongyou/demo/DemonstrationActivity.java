package city.tongyou.demo;

import city.tongyou.access.Viewer;
import city.tongyou.attachment.Attachment;
import city.tongyou.attachment.Attachments;
import city.tongyou.calendar.CityClock;
import city.tongyou.city.City;
import city.tongyou.city.CityFolder;
import city.tongyou.city.CityPart;
import city.tongyou.plan.Plan;
import city.tongyou.plan.Plans;
import city.tongyou.plan.Releases;
import city.tongyou.plan.Reports;
import city.tongyou.plan.Target;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two years of reports and releases in a made-up city: what is open in its plan is ruled on, every
 * quarter its units report and its office accepts and publishes.
 */
@Component
class DemonstrationActivity implements CityPart {

  /** How long after a quarter its figures are accepted, and published. */
  private static final int DAYS_TO_ACCEPT = 12;

  private static final int DAYS_TO_PUBLISH = 20;
  private static final Viewer OFFICE = new Viewer.Job("演示");

  private final City city;
  private final CityClock clock;
  private final Plans plans;
  private final Reports reports;
  private final Releases releases;
  private final Attachments attachments;
  private final MadeUpFigures figures;

  DemonstrationActivity(
      City city,
      CityClock clock,
      Plans plans,
      Reports reports,
      Releases releases,
      Attachments attachments,
      MadeUpFigures figures) {
    this.city = city;
    this.clock = clock;
    this.plans = plans;
    this.reports = reports;
    this.releases = releases;
    this.attachments = attachments;
    this.figures = figures;
  }

  @Override
  public String name() {
    return "demonstration";
  }

  @Override
  public int floor() {
    return 90;
  }

  @Override
  public void load(CityFolder folder) {
    if (!city.madeUp() || plans.findInEffect().isEmpty()) {
      return;
    }
    var scenarios =
        folder.rows("scenario.csv", Scenario.class).stream()
            .collect(Collectors.toMap(Scenario::task, Function.identity()));
    rule(scenarios);
    var evidence = List.of(evidence().id());
    for (var quarter : quarters()) {
      report(quarter, scenarios, evidence);
      releases.enterPast(OFFICE, quarter, quarter.plusDays(DAYS_TO_PUBLISH), "演示数据");
    }
    leaveSomeWaiting(scenarios, evidence);
  }

  /** The office's rulings on what the document leaves open. */
  private void rule(Map<Integer, Scenario> scenarios) {
    for (var task : plans.inEffect().tasks().toList()) {
      var scenario = scenarios.get(task.no());
      if (scenario != null) {
        task.targets().stream()
            .filter(target -> isChanged(target, scenario))
            .forEach(target -> decide(task.no(), target, scenario));
      }
    }
  }

  private static boolean isChanged(Target target, Scenario scenario) {
    return !target.isDecided() || scenario.deadline() != null || scenario.path() != null;
  }

  private void decide(int task, Target target, Scenario scenario) {
    var plan = plans.inEffect();
    var basis = target.isDecided() ? target.basis() : scenario.basis();
    plans.correctTarget(
        OFFICE,
        plan.id(),
        plan.version(),
        task,
        target.decided(
            basis,
            scenario.deadline() == null ? target.deadline() : scenario.deadline(),
            path(scenario)));
  }

  private static List<Target.Expected> path(Scenario scenario) {
    return scenario.path() == null
        ? List.of()
        : Arrays.stream(scenario.path().split(";", -1))
            .map(corner -> corner.strip().split(" ", -1))
            .map(it -> new Target.Expected(LocalDate.parse(it[0]), new BigDecimal(it[1])))
            .toList();
  }

  private Attachment evidence() {
    var text = "这是一份编出来的佐证，只用于演示，不是任何单位的真实材料。\n";
    return attachments.keep(OFFICE, "演示佐证.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The ends of the quarters from the plan's first to the last whose release is out by today. */
  private List<LocalDate> quarters() {
    var last = clock.today().minusDays(DAYS_TO_PUBLISH);
    return Stream.iterate(
            plans.inEffect().startsOn().plusMonths(3),
            day -> !day.isAfter(last),
            it -> it.plusMonths(3))
        .map(day -> day.minusDays(1))
        .toList();
  }

  private void report(
      LocalDate quarter, Map<Integer, Scenario> scenarios, List<Attachment.Id> evidence) {
    var plan = plans.inEffect();
    plan.tasks()
        .forEach(task ->
            task.targets()
                .forEach(
                    target -> report(plan, target, scenarios.get(task.no()), quarter, evidence)));
  }

  private void report(
      Plan plan,
      Target target,
      @Nullable Scenario scenario,
      LocalDate quarter,
      List<Attachment.Id> evidence) {
    var course = scenario == null ? Scenario.Course.ON_TRACK : scenario.course();
    var entries = figures.of(plan, target, course, quarter);
    if (!entries.isEmpty() && target.isDecided()) {
      reports.enterPast(
          OFFICE,
          new Reports.Draft(target.id(), quarter, entries, "", evidence),
          "演示联络员",
          quarter.plusDays(DAYS_TO_ACCEPT));
    }
  }

  /**
   * The latest month's reports of the tasks that lag, so that the office finds work in its inbox.
   */
  private void leaveSomeWaiting(Map<Integer, Scenario> scenarios, List<Attachment.Id> evidence) {
    var plan = plans.inEffect();
    var month = clock.today().withDayOfMonth(1).minusDays(1);
    plan.tasks()
        .filter(task -> isBehind(scenarios.get(task.no())))
        .limit(3)
        .forEach(task -> {
          var target = task.targets().getLast();
          var entries = figures.of(plan, target, Scenario.Course.ON_TRACK, month);
          if (!entries.isEmpty()) {
            reports.submit(
                OFFICE, new Reports.Draft(target.id(), month, entries, "本月加快了进度。", evidence));
          }
        });
  }

  private static boolean isBehind(@Nullable Scenario scenario) {
    return scenario != null && scenario.course() == Scenario.Course.BEHIND;
  }
}
