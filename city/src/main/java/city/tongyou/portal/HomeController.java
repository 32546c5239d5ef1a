package city.tongyou.portal;

import city.tongyou.calendar.CityClock;
import city.tongyou.plan.Pictures;
import city.tongyou.plan.Plan;
import city.tongyou.plan.Plans;
import city.tongyou.plan.Release;
import city.tongyou.plan.Releases;
import city.tongyou.plan.Standing;
import city.tongyou.plan.TargetId;
import city.tongyou.region.Level;
import city.tongyou.ui.Light;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public front pages: are we on the way? */
@Controller
public class HomeController {

  private static final int SHORT_LIST = 5;

  private final Plans plans;
  private final Releases releases;
  private final Pictures pictures;
  private final CityClock clock;

  HomeController(Plans plans, Releases releases, Pictures pictures, CityClock clock) {
    this.plans = plans;
    this.releases = releases;
    this.pictures = pictures;
    this.clock = clock;
  }

  /** A target with its day, for the lists of what is due. */
  public record Due(int task, String title, TargetId target, Standing standing) {

    /** Negative once the day has passed. */
    public long daysLeft(LocalDate today) {
      return ChronoUnit.DAYS.between(today, standing.deadline());
    }
  }

  @GetMapping("/")
  ModelAndView home() {
    var plan = plans.findInEffect().orElse(null);
    if (plan == null) {
      return new ModelAndView("portal/no-plan-page");
    }
    var release = releases.findLatest(plan.id());
    return page("portal/home-page", plan, release)
        .addObject("elapsedPercent", elapsedPercent(plan, clock.today()))
        .addObject("dues", next(dues(plan, release)))
        .addObject("turns", turns(plan, release).stream().limit(SHORT_LIST).toList())
        .addObject("divided", divided(plan, release));
  }

  /** Every day on which something is due. */
  @GetMapping("/calendar")
  ModelAndView calendar() {
    var plan = plans.inEffect();
    var release = releases.findLatest(plan.id());
    return page("portal/calendar-page", plan, release).addObject("dues", dues(plan, release));
  }

  /** What each release turned. */
  @GetMapping("/changes")
  ModelAndView changes() {
    var plan = plans.inEffect();
    var published = releases.listPublished(plan.id());
    return page("portal/changes-page", plan, published.stream().findFirst())
        .addObject(
            "changes",
            published.stream()
                .limit(12)
                .map(release -> new Change(release, releases.listTurns(plan, release)))
                .toList());
  }

  /** A release and what it turned. */
  public record Change(Release release, List<Releases.Turn> turns) {}

  @GetMapping("/about")
  ModelAndView about() {
    var plan = plans.findInEffect().orElse(null);
    return new ModelAndView("portal/about-page").addObject("plan", plan);
  }

  private ModelAndView page(String view, Plan plan, Optional<Release> release) {
    return new ModelAndView(view)
        .addObject("plan", plan)
        .addObject("release", release)
        .addObject("standings", release.map(Release::byTarget).orElseGet(Map::of))
        .addObject("pictures", pictures)
        .addObject("today", clock.today());
  }

  private static long elapsedPercent(Plan plan, LocalDate today) {
    var all = ChronoUnit.DAYS.between(plan.startsOn(), plan.endsOn());
    return Math.clamp(100 * ChronoUnit.DAYS.between(plan.startsOn(), today) / all, 0, 100);
  }

  /** The last that became overdue and the first that will be due. */
  private List<Due> next(List<Due> dues) {
    var today = clock.today();
    var late = dues.stream().filter(due -> due.daysLeft(today) < 0).toList();
    var coming = dues.stream().filter(due -> due.daysLeft(today) >= 0).limit(SHORT_LIST).toList();
    return Stream.concat(
            late.subList(Math.max(0, late.size() - 2), late.size()).stream(), coming.stream())
        .limit(SHORT_LIST)
        .toList();
  }

  /** What is overdue and what comes next; what is met is no longer due. */
  private static List<Due> dues(Plan plan, Optional<Release> release) {
    return plan.tasks()
        .flatMap(task ->
            task.targets().stream()
                .flatMap(target ->
                    release.flatMap(it -> it.find(target.id())).stream()
                        .map(standing ->
                            new Due(task.no(), target.object(), target.id(), standing))))
        .filter(due -> due.standing().light() != Light.MET)
        .sorted(Comparator.comparing(due -> due.standing().deadline()))
        .toList();
  }

  private List<Releases.Turn> turns(Plan plan, Optional<Release> release) {
    return release.map(it -> releases.listTurns(plan, it)).orElseGet(List::of).stream()
        .sorted(Comparator.comparing(Releases.Turn::isFigureOnly))
        .toList();
  }

  /** The target whose districts tell most: the one in which most of them lag, but not all. */
  private static @Nullable Due divided(Plan plan, Optional<Release> release) {
    return dues(plan, release).stream()
        .filter(due -> plan.target(due.target()).scope() == Level.DISTRICT)
        .filter(due -> due.standing().parts().stream().anyMatch(part -> part.value() != null))
        .max(Comparator.comparing(due -> due.standing().deadline()))
        .orElse(null);
  }
}
