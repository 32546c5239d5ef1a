package city.tongyou.duty.web;

import city.tongyou.access.NotAllowed;
import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.CityClock;
import city.tongyou.duty.Duties;
import city.tongyou.duty.NewDuty;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A duty that somebody gives by hand: to their own unit, and the office to any. */
@Controller
@RequestMapping("/work/duties/new")
class NewDutyController {

  /** Working days that are proposed for it. */
  private static final int USUAL = 5;

  private final Duties duties;
  private final DutyPages pages;
  private final CityClock clock;

  NewDutyController(Duties duties, DutyPages pages, CityClock clock) {
    this.duties = duties;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView blank(Viewer viewer) {
    return form(viewer, null);
  }

  @PostMapping
  ModelAndView open(
      Viewer viewer, @RequestParam UUID token, @Valid StepForms.Create form, BindingResult check) {
    if (!check.hasFieldErrors("due") && form.due().isBefore(clock.today())) {
      check.rejectValue("due", "duty.new.past");
    }
    if (check.hasErrors()) {
      return form(viewer, check);
    }
    var unit = new UnitId(form.unit());
    if (units(viewer).stream().noneMatch(it -> it.id().equals(unit))) {
      throw new NotAllowed("duty.refused.not-yours-to-give");
    }
    var id =
        duties.open(
            new NewDuty(
                "by-hand",
                token.toString(),
                unit,
                null,
                form.due(),
                "duty.by-hand.title",
                List.of(form.title().strip()),
                "",
                null,
                viewer.units().stream().findFirst().orElse(null)),
            viewer);
    return pages.back(id.value());
  }

  /** The token makes a form that is sent twice open one duty. */
  private ModelAndView form(Viewer viewer, @Nullable BindingResult check) {
    var view =
        new ModelAndView("duty/new-page")
            .addObject("units", units(viewer))
            .addObject("due", duties.inWorkingDays(USUAL))
            .addObject("token", UUID.randomUUID().toString())
            .addObject("check", check);
    if (check != null) {
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return view;
  }

  private List<Unit> units(Viewer viewer) {
    return viewer.may(Right.REVIEW)
        ? pages.givable()
        : pages.givable().stream().filter(it -> viewer.units().contains(it.id())).toList();
  }
}
