package city.tongyou.plan.web;

import city.tongyou.plan.Pictures;
import city.tongyou.plan.Plan;
import city.tongyou.plan.Plans;
import city.tongyou.plan.Release;
import city.tongyou.plan.Releases;
import city.tongyou.plan.TargetId;
import city.tongyou.ui.Light;
import city.tongyou.unit.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What anyone may see of the plan: its tasks and targets as the latest release shows them. */
@Controller
class PublicPlanController {

  private final Plans plans;
  private final Releases releases;
  private final Pictures pictures;
  private final Units units;

  PublicPlanController(Plans plans, Releases releases, Pictures pictures, Units units) {
    this.plans = plans;
    this.releases = releases;
    this.pictures = pictures;
    this.units = units;
  }

  /** The whole plan as a table, or its tasks of one light alone. */
  @GetMapping("/plan")
  ModelAndView plan(@RequestParam @Nullable String light) {
    var plan = plans.inEffect();
    return page("plan/plan-page", plan, releases.findLatest(plan.id()))
        .addObject("only", light == null ? null : Light.of(light));
  }

  @GetMapping("/tasks/{no}")
  ModelAndView task(@PathVariable int no) {
    var plan = plans.inEffect();
    return page("plan/task-page", plan, releases.findLatest(plan.id()))
        .addObject("seat", plan.seat(no))
        .addObject("units", units.list());
  }

  @GetMapping("/targets/{id}")
  ModelAndView target(@PathVariable UUID id) {
    var plan = plans.inEffect();
    var target = plan.target(new TargetId(id));
    var task = plan.findTaskOf(target.id()).orElseThrow();
    return page("plan/target-page", plan, releases.findLatest(plan.id()))
        .addObject("seat", plan.seat(task.no()))
        .addObject("target", target)
        .addObject("units", units.list())
        .addObject("history", history(plan, target.id()));
  }

  /** What each release said, the newest first. */
  private List<Line> history(Plan plan, TargetId target) {
    var lines = new ArrayList<Line>();
    for (var release : releases.listPublished(plan.id())) {
      release.find(target).ifPresent(standing -> lines.add(new Line(release, standing)));
    }
    return lines;
  }

  private ModelAndView page(String view, Plan plan, Optional<Release> release) {
    return new ModelAndView(view)
        .addObject("plan", plan)
        .addObject("release", release)
        .addObject("standings", release.map(Release::byTarget).orElseGet(Map::of))
        .addObject("pictures", pictures);
  }
}
