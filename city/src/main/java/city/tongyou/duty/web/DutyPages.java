package city.tongyou.duty.web;

import city.tongyou.access.Viewer;
import city.tongyou.attachment.Attachments;
import city.tongyou.calendar.CityClock;
import city.tongyou.duty.Duties;
import city.tongyou.duty.DutyFile;
import city.tongyou.duty.DutyId;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what the page of a duty shows. */
@Component
class DutyPages {

  private final Duties duties;
  private final Units units;
  private final Colleagues colleagues;
  private final Attachments attachments;
  private final CityClock clock;

  DutyPages(
      Duties duties, Units units, Colleagues colleagues, Attachments attachments, CityClock clock) {
    this.duties = duties;
    this.units = units;
    this.colleagues = colleagues;
    this.attachments = attachments;
    this.clock = clock;
  }

  DutyFile look(Viewer viewer, DutyId id) {
    return duties.look(viewer, id);
  }

  Unit unit(UnitId id) {
    return units.get(id);
  }

  /** Units that can be given a duty: those with a desk. */
  List<Unit> givable() {
    return units.list().stream().filter(unit -> !unit.isGroup()).toList();
  }

  ModelAndView of(Viewer viewer, DutyId id) {
    var file = duties.look(viewer, id);
    var proof = file.history().stream().flatMap(entry -> entry.proof().stream()).toList();
    return new ModelAndView("duty/duty-page")
        .addObject("file", file)
        .addObject("today", clock.today())
        .addObject("colleagues", colleagues.of(List.of(file.unit().id())))
        .addObject("units", givable())
        .addObject("files", attachments.list(proof));
  }

  /** The page again with what has to be corrected. */
  ModelAndView wrong(Viewer viewer, DutyId id, BindingResult check) {
    var page = of(viewer, id).addObject("check", check);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Takes the step that a form asks for, or shows the page again with what is wrong. */
  ModelAndView step(Viewer viewer, UUID id, BindingResult check, Consumer<DutyId> step) {
    var duty = new DutyId(id);
    if (check.hasErrors()) {
      return wrong(viewer, duty, check);
    }
    step.accept(duty);
    return back(id);
  }

  ModelAndView back(UUID id) {
    return new ModelAndView("redirect:/work/duties/" + id);
  }
}
