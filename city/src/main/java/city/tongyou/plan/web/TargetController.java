package city.tongyou.plan.web;

import city.tongyou.access.Viewer;
import city.tongyou.plan.Plan;
import city.tongyou.plan.PlanId;
import city.tongyou.plan.Plans;
import city.tongyou.plan.Target;
import city.tongyou.plan.TargetId;
import city.tongyou.region.Level;
import city.tongyou.region.Regions;
import city.tongyou.unit.Units;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One target of a plan: corrected before it takes effect, decided whenever it was left open. */
@Controller
@RequestMapping("/work/plans/{id}/tasks/{no}/targets")
class TargetController {

  private final Plans plans;
  private final Units units;
  private final Regions regions;

  TargetController(Plans plans, Units units, Regions regions) {
    this.plans = plans;
    this.units = units;
    this.regions = regions;
  }

  @GetMapping("/{target}")
  ModelAndView edit(@PathVariable UUID id, @PathVariable int no, @PathVariable UUID target) {
    var plan = plans.get(new PlanId(id));
    return page(plan, no, plan.target(new TargetId(target)), null);
  }

  @GetMapping("/new")
  ModelAndView blank(@PathVariable UUID id, @PathVariable int no) {
    var plan = plans.get(new PlanId(id));
    return page(plan, no, Plans.blankTarget(plan), null);
  }

  @PostMapping("/{target}")
  ModelAndView correct(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int no,
      @PathVariable UUID target,
      @Valid TargetForm form,
      BindingResult check) {
    var plan = plans.get(new PlanId(id));
    var before =
        plan.targets()
            .filter(it -> it.id().value().equals(target))
            .findFirst()
            .orElseGet(() -> Plans.blankTarget(plan, new TargetId(target)));
    checkPath(form, check);
    if (check.hasErrors()) {
      return page(plan, no, before, check);
    }
    plans.correctTarget(viewer, plan.id(), form.version(), no, form.correct(before));
    return new ModelAndView("redirect:/work/plans/" + id + "#target-" + target);
  }

  private static void checkPath(TargetForm form, BindingResult check) {
    if (form.corners().isEmpty()) {
      check.rejectValue("path", "plan.target.path.unreadable");
    }
    if (form.comparator() == Target.Comparator.RANGE && form.quantityMax() == null) {
      check.rejectValue("quantityMax", "plan.target.range.open");
    }
  }

  @PostMapping("/{target}/remove")
  String remove(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int no,
      @PathVariable UUID target,
      @RequestParam int version) {
    plans.removeTarget(viewer, new PlanId(id), version, no, new TargetId(target));
    return "redirect:/work/plans/" + id + "#task-" + no;
  }

  private ModelAndView page(Plan plan, int no, Target target, @Nullable BindingResult check) {
    var view =
        new ModelAndView("plan/target-form-page")
            .addObject("plan", plan)
            .addObject("task", plan.task(no))
            .addObject("target", target)
            .addObject("units", units.list())
            .addObject("levels", levels())
            .addObject("check", check);
    if (check != null) {
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return view;
  }

  /** The levels that this city has. */
  private List<Level> levels() {
    var root = regions.root();
    return Arrays.stream(Level.values())
        .filter(level -> root.countsAs(level) || regions.hasLevel(level))
        .toList();
  }
}
