package city.tongyou.plan.web;

import city.tongyou.access.NotAllowed;
import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.attachment.Attachment;
import city.tongyou.attachment.AttachmentRefused;
import city.tongyou.attachment.Attachments;
import city.tongyou.calendar.CityClock;
import city.tongyou.plan.FigureText;
import city.tongyou.plan.Pictures;
import city.tongyou.plan.Plans;
import city.tongyou.plan.Report;
import city.tongyou.plan.ReportId;
import city.tongyou.plan.Reports;
import city.tongyou.plan.Stages;
import city.tongyou.plan.Standings;
import city.tongyou.plan.Target;
import city.tongyou.plan.TargetId;
import city.tongyou.region.Region;
import city.tongyou.region.Regions;
import city.tongyou.unit.Units;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reporting a figure, and the office's word on it. */
@Controller
class ReportController {

  private final Reports reports;
  private final Plans plans;
  private final Standings standings;
  private final Pictures pictures;
  private final Stages stages;
  private final Attachments attachments;
  private final Regions regions;
  private final Units units;
  private final CityClock clock;

  ReportController(
      Reports reports,
      Plans plans,
      Standings standings,
      Pictures pictures,
      Stages stages,
      Attachments attachments,
      Regions regions,
      Units units,
      CityClock clock) {
    this.reports = reports;
    this.plans = plans;
    this.standings = standings;
    this.pictures = pictures;
    this.stages = stages;
    this.attachments = attachments;
    this.regions = regions;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/work/targets/{id}/report")
  ModelAndView blank(@PathVariable UUID id, Viewer viewer) {
    return form(viewer, new TargetId(id), null, List.of(), null);
  }

  @PostMapping("/work/targets/{id}/report")
  ModelAndView submit(
      @PathVariable UUID id, Viewer viewer, @Valid ReportForm form, BindingResult check) {
    var target = plans.inEffect().target(new TargetId(id));
    var files = keep(viewer, form, check);
    var entries = entries(viewer, target, form, check);
    checkEvidence(files, check);
    if (check.hasErrors()) {
      return form(viewer, target.id(), null, files, check);
    }
    var report =
        reports.submit(
            viewer,
            new Reports.Draft(target.id(), form.asOf(), entries, form.noteOrEmpty(), ids(files)));
    return new ModelAndView("redirect:/work/reports/" + report + "?sent");
  }

  @GetMapping("/work/reports/{id}")
  ModelAndView report(@PathVariable UUID id, Viewer viewer, @RequestParam @Nullable String sent) {
    var report = reports.get(new ReportId(id));
    var plan = plans.get(report.plan());
    var target = plan.target(report.target());
    return new ModelAndView("plan/report-page")
        .addObject("report", report)
        .addObject("target", target)
        .addObject("task", plan.findTaskOf(target.id()).orElseThrow())
        .addObject("standing", standings.today(plan).get(target.id()))
        .addObject("pictures", pictures)
        .addObject("files", attachments.list(report.attachments()))
        .addObject(
            "regions", report.entries().stream().map(it -> regions.get(it.region())).toList())
        .addObject("unit", units.get(report.unit()))
        .addObject("mayReview", viewer.may(Right.REVIEW))
        .addObject("mayCorrect", viewer.may(Right.REPORT, report.unit()))
        .addObject("sent", sent != null);
  }

  @GetMapping("/work/reports/{id}/again")
  ModelAndView again(@PathVariable UUID id, Viewer viewer) {
    var report = reports.get(new ReportId(id));
    return form(viewer, report.target(), report, attachments.list(report.attachments()), null);
  }

  @PostMapping("/work/reports/{id}/again")
  ModelAndView submitAgain(
      @PathVariable UUID id, Viewer viewer, @Valid ReportForm form, BindingResult check) {
    var report = reports.get(new ReportId(id));
    var target = plans.inEffect().target(report.target());
    var files = keep(viewer, form, check);
    var entries = entries(viewer, target, form, check);
    checkEvidence(files, check);
    if (check.hasErrors()) {
      return form(viewer, target.id(), report, files, check);
    }
    reports.submitAgain(
        viewer,
        report.id(),
        new Reports.Draft(target.id(), form.asOf(), entries, form.noteOrEmpty(), ids(files)));
    return new ModelAndView("redirect:/work/reports/" + report.id() + "?sent");
  }

  @PostMapping("/work/reports/{id}/accept")
  String accept(@PathVariable UUID id, Viewer viewer, @RequestParam int version) {
    reports.accept(viewer, new ReportId(id), version);
    return "redirect:/work/reports/" + id;
  }

  @PostMapping("/work/reports/{id}/return")
  String giveBack(
      @PathVariable UUID id,
      Viewer viewer,
      @RequestParam int version,
      @RequestParam String reason) {
    reports.giveBack(viewer, new ReportId(id), version, reason);
    return "redirect:/work/reports/" + id;
  }

  private ModelAndView form(
      Viewer viewer,
      TargetId id,
      @Nullable Report report,
      List<Attachment> files,
      @Nullable BindingResult check) {
    var plan = plans.inEffect();
    var target = plan.target(id);
    var unit =
        reports.findUnitFor(viewer, id).orElseThrow(() -> new NotAllowed("access.refused.REPORT"));
    var view =
        new ModelAndView("plan/report-form-page")
            .addObject("target", target)
            .addObject("task", plan.findTaskOf(id).orElseThrow())
            .addObject("standing", standings.today(plan).get(id))
            .addObject("pictures", pictures)
            .addObject("stages", stages.list())
            .addObject("regions", regionsFor(viewer, id))
            .addObject("unit", units.get(unit))
            .addObject("today", clock.today())
            .addObject("report", report)
            .addObject("files", files)
            .addObject("check", check);
    if (check != null) {
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return view;
  }

  private List<Region> regionsFor(Viewer viewer, TargetId target) {
    return reports.listRegionsFor(viewer, target).stream().map(regions::get).toList();
  }

  /** Files are kept first: whatever else has to be corrected, nobody has to send them twice. */
  private List<Attachment> keep(Viewer viewer, ReportForm form, BindingResult check) {
    var kept =
        new ArrayList<>(
            attachments.list(form.keptFiles().stream().map(Attachment.Id::new).toList()));
    for (var file : form.newFiles()) {
      try {
        kept.add(attachments.keep(viewer, file));
      } catch (AttachmentRefused refused) {
        check.rejectValue("files", refused.messageKey(), refused.facts(), "");
      }
    }
    return kept;
  }

  private static void checkEvidence(List<Attachment> files, BindingResult check) {
    if (files.isEmpty() && !check.hasFieldErrors("files")) {
      check.rejectValue("files", "plan.report.no-evidence");
    }
  }

  private List<Report.Entry> entries(
      Viewer viewer, Target target, ReportForm form, BindingResult check) {
    var entries = new ArrayList<Report.Entry>();
    var typed = form.typed();
    for (var region : regionsFor(viewer, target.id())) {
      var text = typed.get(region.code());
      if (text != null) {
        FigureText.parse(text, target.unit())
            .ifPresentOrElse(
                value -> entries.add(new Report.Entry(region.id(), value)),
                () ->
                    check.rejectValue(
                        "values[" + region.code() + "]",
                        "plan.report.no-number",
                        new Object[] {text},
                        ""));
      }
    }
    if (typed.isEmpty()) {
      check.rejectValue("values", "plan.report.no-figure");
    }
    return entries;
  }

  private static List<Attachment.Id> ids(List<Attachment> files) {
    return files.stream().map(Attachment::id).toList();
  }
}
