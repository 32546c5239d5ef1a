package city.tongyou.plan.web;

import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.plan.Named;
import city.tongyou.plan.Plan;
import city.tongyou.plan.PlanId;
import city.tongyou.plan.Plans;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * From a document to a plan in effect: upload, compare, correct, match units, rule on what is open,
 * take effect.
 */
@Controller
@RequestMapping("/work/plans")
class PlanDocumentController {

  private final Plans plans;
  private final Units units;

  PlanDocumentController(Plans plans, Units units) {
    this.plans = plans;
    this.units = units;
  }

  @GetMapping
  ModelAndView list(Viewer viewer) {
    return new ModelAndView("plan/plans-page")
        .addObject("plans", plans.list())
        .addObject("mayConfirm", viewer.may(Right.CONFIRM_PLAN))
        .addObject("empty", false);
  }

  @PostMapping
  ModelAndView upload(
      Viewer viewer, @RequestParam MultipartFile file, @RequestParam @Nullable UUID replaces) {
    if (file.isEmpty()) {
      var page = list(viewer).addObject("empty", true);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    try {
      var name = file.getOriginalFilename();
      var id =
          plans.read(
              viewer,
              name == null ? "plan" : name,
              file.getBytes(),
              replaces == null ? null : new PlanId(replaces));
      return new ModelAndView("redirect:/work/plans/" + id);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @GetMapping("/{id}")
  ModelAndView plan(@PathVariable UUID id, Viewer viewer) {
    var plan = plans.get(new PlanId(id));
    return new ModelAndView("plan/confirm-page")
        .addObject("plan", plan)
        .addObject("marks", Marks.of(plan))
        .addObject("units", units.list())
        .addObject("changes", plans.listChanges(plan))
        .addObject("notes", plans.listNotes(plan.id()))
        .addObject("mayConfirm", viewer.may(Right.CONFIRM_PLAN));
  }

  @PostMapping("/{id}/heading")
  String heading(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam String title,
      @RequestParam int startYear,
      @RequestParam int endYear) {
    var plan = plans.get(new PlanId(id));
    var heading = new Plan.Heading(title, plan.heading().city(), startYear, endYear);
    plans.correctHeading(viewer, plan.id(), version, heading);
    return back(id, "heading");
  }

  @PostMapping("/{id}/tasks/{no}/title")
  String title(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam int version,
      @RequestParam String title) {
    plans.correctTitle(viewer, new PlanId(id), version, no, title);
    return back(id, "task-" + no);
  }

  @PostMapping("/{id}/tasks/{no}/names")
  String addName(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam int version,
      @RequestParam UUID unit,
      @RequestParam Named.Role role) {
    plans.addName(viewer, new PlanId(id), version, no, new UnitId(unit), role);
    return back(id, "task-" + no);
  }

  @PostMapping("/{id}/tasks/{no}/names/remove")
  String removeName(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam int version,
      @RequestParam String written) {
    plans.removeName(viewer, new PlanId(id), version, no, written);
    return back(id, "task-" + no);
  }

  /** A name meant a known unit, or, where none is chosen, one that is added. */
  @PostMapping("/{id}/match")
  String match(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam String written,
      @RequestParam @Nullable UUID unit) {
    if (unit == null) {
      plans.addUnit(viewer, new PlanId(id), version, written);
    } else {
      plans.match(viewer, new PlanId(id), version, written, new UnitId(unit));
    }
    return back(id, "names");
  }

  @PostMapping("/{id}/questions/{index}")
  String rule(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int index,
      @RequestParam int version,
      @RequestParam String ruling) {
    plans.rule(viewer, new PlanId(id), version, index, ruling);
    return back(id, "questions");
  }

  @PostMapping("/{id}/effect")
  String takeEffect(Viewer viewer, @PathVariable UUID id, @RequestParam int version) {
    plans.takeEffect(viewer, new PlanId(id), version);
    return "redirect:/work/plan";
  }

  @PostMapping("/{id}/throw-away")
  String throwAway(Viewer viewer, @PathVariable UUID id) {
    plans.throwAway(viewer, new PlanId(id));
    return "redirect:/work/plans";
  }

  private static String back(UUID id, String anchor) {
    return "redirect:/work/plans/" + id + "#" + anchor;
  }
}
