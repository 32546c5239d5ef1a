package city.tongyou.duty.web;

import city.tongyou.access.AccountId;
import city.tongyou.access.Viewer;
import city.tongyou.attachment.Attachment;
import city.tongyou.attachment.Attachments;
import city.tongyou.duty.DutyId;
import city.tongyou.duty.Holder;
import city.tongyou.duty.Steps;
import city.tongyou.unit.UnitId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a duty, and what those who hold it do there. */
@Controller
@RequestMapping("/work/duties/{id}")
class DutyController {

  private final Steps steps;
  private final DutyPages pages;
  private final Colleagues colleagues;
  private final Attachments attachments;

  DutyController(Steps steps, DutyPages pages, Colleagues colleagues, Attachments attachments) {
    this.steps = steps;
    this.pages = pages;
    this.colleagues = colleagues;
    this.attachments = attachments;
  }

  @GetMapping
  ModelAndView show(Viewer viewer, @PathVariable UUID id) {
    return pages.of(viewer, new DutyId(id));
  }

  @PostMapping("/take")
  ModelAndView take(Viewer viewer, @PathVariable UUID id) {
    steps.take(viewer, new DutyId(id));
    return pages.back(id);
  }

  @PostMapping("/delegate")
  ModelAndView delegate(Viewer viewer, @PathVariable UUID id, @RequestParam UUID to) {
    var duty = new DutyId(id);
    var unit = pages.look(viewer, duty).unit().id();
    var person = colleagues.in(unit, colleagues.get(new AccountId(to)));
    steps.delegate(viewer, duty, new Holder(unit, person));
    return pages.back(id);
  }

  @PostMapping("/elsewhere")
  ModelAndView elsewhere(Viewer viewer, @PathVariable UUID id, @RequestParam UUID unit) {
    steps.delegate(viewer, new DutyId(id), new Holder(pages.unit(new UnitId(unit)).id(), null));
    return pages.back(id);
  }

  @PostMapping("/time")
  ModelAndView askForTime(
      Viewer viewer, @PathVariable UUID id, @Valid StepForms.Time form, BindingResult check) {
    return pages.step(
        viewer, id, check, duty -> steps.askForTime(viewer, duty, form.until(), form.timeReason()));
  }

  @PostMapping("/finish")
  ModelAndView finish(
      Viewer viewer, @PathVariable UUID id, @Valid StepForms.Finish form, BindingResult check) {
    return pages.step(
        viewer, id, check, duty -> steps.finish(viewer, duty, form.proof(), kept(viewer, form)));
  }

  private List<Attachment.Id> kept(Viewer viewer, StepForms.Finish form) {
    return form.newFiles().stream().map(file -> attachments.keep(viewer, file).id()).toList();
  }

  @PostMapping("/return")
  ModelAndView handBack(
      Viewer viewer, @PathVariable UUID id, @Valid StepForms.HandBack form, BindingResult check) {
    if (check.hasErrors()) {
      return pages.wrong(viewer, new DutyId(id), check);
    }
    steps.handBack(viewer, new DutyId(id), form.backReason());
    return new ModelAndView("redirect:/work/duties");
  }
}
