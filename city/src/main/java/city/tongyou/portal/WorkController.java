package city.tongyou.portal;

import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.CityClock;
import city.tongyou.duty.Duties;
import city.tongyou.duty.Inbox;
import city.tongyou.plan.Pictures;
import city.tongyou.plan.Plan;
import city.tongyou.plan.Plans;
import city.tongyou.plan.Releases;
import city.tongyou.plan.Standing;
import city.tongyou.plan.Standings;
import city.tongyou.plan.Target;
import city.tongyou.plan.TargetId;
import city.tongyou.plan.Task;
import city.tongyou.ui.Light;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody must do today, and for the office where the city stands. */
@Controller
public class WorkController {

  private final Plans plans;
  private final Standings standings;
  private final Duties duties;
  private final Releases releases;
  private final Pictures pictures;
  private final CityClock clock;

  WorkController(
      Plans plans,
      Standings standings,
      Duties duties,
      Releases releases,
      Pictures pictures,
      CityClock clock) {
    this.plans = plans;
    this.standings = standings;
    this.duties = duties;
    this.releases = releases;
    this.pictures = pictures;
    this.clock = clock;
  }

  @GetMapping("/work")
  ModelAndView desk(Viewer viewer) {
    var plan = plans.findInEffect().orElse(null);
    if (plan == null) {
      return new ModelAndView("redirect:/work/plans");
    }
    var today = standings.today(plan);
    return new ModelAndView("portal/work-page")
        .addObject("plan", plan)
        .addObject("standings", today)
        .addObject("pictures", pictures)
        .addObject("today", clock.today())
        .addObject("inbox", duties.inbox(viewer).scope(Inbox.Scope.MINE))
        .addObject("awaited", awaited(plan, today, viewer))
        .addObject("cockpit", viewer.may(Right.REVIEW))
        .addObject("undecided", plan.targets().filter(target -> !target.isDecided()).count())
        .addObject("mine", mine(plan, viewer))
        .addObject("release", releases.findLatest(plan.id()));
  }

  /** A target that lags and whose figure somebody is to report. */
  public record Awaited(Task task, Target target, Standing standing) {}

  private static List<Awaited> awaited(Plan plan, Map<TargetId, Standing> today, Viewer viewer) {
    var own = viewer.units();
    return plan.tasks()
        .flatMap(task ->
            task.targets().stream()
                .filter(target -> task.reporters(target).stream().anyMatch(own::contains))
                .flatMap(target ->
                    Stream.ofNullable(today.get(target.id()))
                        .map(standing -> new Awaited(task, target, standing))))
        .filter(it -> it.target().isDecided() && lags(it.standing().light()))
        .toList();
  }

  private static boolean lags(Light light) {
    return light == Light.RISK || light == Light.OVERDUE;
  }

  private static List<Task> mine(Plan plan, Viewer viewer) {
    var own = viewer.units();
    return plan.tasks().filter(task -> own.stream().anyMatch(task::concerns)).toList();
  }
}
