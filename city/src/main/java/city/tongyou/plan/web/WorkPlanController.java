package city.tongyou.plan.web;

import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.CityClock;
import city.tongyou.plan.Pictures;
import city.tongyou.plan.Plans;
import city.tongyou.plan.Reports;
import city.tongyou.plan.Standings;
import city.tongyou.plan.TargetId;
import city.tongyou.unit.Units;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The plan as staff see it: with what is known now. */
@Controller
class WorkPlanController {

  private final Plans plans;
  private final Standings standings;
  private final Reports reports;
  private final Pictures pictures;
  private final Units units;
  private final CityClock clock;

  WorkPlanController(
      Plans plans,
      Standings standings,
      Reports reports,
      Pictures pictures,
      Units units,
      CityClock clock) {
    this.plans = plans;
    this.standings = standings;
    this.reports = reports;
    this.pictures = pictures;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/work/plan")
  ModelAndView plan() {
    return page("plan/work-plan-page");
  }

  @GetMapping("/work/tasks/{no}")
  ModelAndView task(@PathVariable int no) {
    return page("plan/work-task-page")
        .addObject("seat", plans.inEffect().seat(no))
        .addObject("units", units.list());
  }

  @GetMapping("/work/targets/{id}")
  ModelAndView target(@PathVariable UUID id, Viewer viewer) {
    var plan = plans.inEffect();
    var target = plan.target(new TargetId(id));
    return page("plan/work-target-page")
        .addObject("seat", plan.seat(plan.findTaskOf(target.id()).orElseThrow().no()))
        .addObject("target", target)
        .addObject("reports", reports.list(target.id()))
        .addObject("units", units.list())
        .addObject(
            "mayReport", target.isDecided() && reports.findUnitFor(viewer, target.id()).isPresent())
        .addObject("mayDecide", viewer.may(Right.CONFIRM_PLAN))
        .addObject("today", clock.today());
  }

  private ModelAndView page(String view) {
    var plan = plans.inEffect();
    return new ModelAndView(view)
        .addObject("plan", plan)
        .addObject("standings", standings.today(plan))
        .addObject("pictures", pictures);
  }
}
