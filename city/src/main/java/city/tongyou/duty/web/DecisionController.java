package city.tongyou.duty.web;

import city.tongyou.access.Viewer;
import city.tongyou.duty.DutyId;
import city.tongyou.duty.Steps;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What those who opened a duty decide about it. */
@Controller
@RequestMapping("/work/duties/{id}")
class DecisionController {

  private final Steps steps;
  private final DutyPages pages;

  DecisionController(Steps steps, DutyPages pages) {
    this.steps = steps;
    this.pages = pages;
  }

  @PostMapping("/time/grant")
  ModelAndView grantTime(Viewer viewer, @PathVariable UUID id) {
    steps.grantTime(viewer, new DutyId(id));
    return pages.back(id);
  }

  @PostMapping("/time/refuse")
  ModelAndView refuseTime(Viewer viewer, @PathVariable UUID id) {
    steps.refuseTime(viewer, new DutyId(id));
    return pages.back(id);
  }

  @PostMapping("/sign")
  ModelAndView sign(Viewer viewer, @PathVariable UUID id, @RequestParam int step) {
    steps.sign(viewer, new DutyId(id), step);
    return pages.back(id);
  }

  @PostMapping("/skip")
  ModelAndView skip(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam int step,
      @Valid StepForms.Skip form,
      BindingResult check) {
    return pages.step(viewer, id, check, duty -> steps.skip(viewer, duty, step, form.skipReason()));
  }

  @PostMapping("/again")
  ModelAndView reopen(
      Viewer viewer, @PathVariable UUID id, @Valid StepForms.Again form, BindingResult check) {
    return pages.step(
        viewer,
        id,
        check,
        duty -> steps.reopen(viewer, duty, form.againUntil(), form.againReason()));
  }

  @PostMapping("/cancel")
  ModelAndView cancel(
      Viewer viewer, @PathVariable UUID id, @Valid StepForms.Cancel form, BindingResult check) {
    return pages.step(viewer, id, check, duty -> steps.cancel(viewer, duty, form.cancelReason()));
  }
}
