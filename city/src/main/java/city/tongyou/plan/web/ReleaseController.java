package city.tongyou.plan.web;

import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.CityClock;
import city.tongyou.plan.Pictures;
import city.tongyou.plan.Plans;
import city.tongyou.plan.ReleaseId;
import city.tongyou.plan.Releases;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Freezing figures, looking them over, and showing them to the public. */
@Controller
@RequestMapping("/work/releases")
class ReleaseController {

  private final Releases releases;
  private final Plans plans;
  private final Pictures pictures;
  private final CityClock clock;

  ReleaseController(Releases releases, Plans plans, Pictures pictures, CityClock clock) {
    this.releases = releases;
    this.plans = plans;
    this.pictures = pictures;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Viewer viewer) {
    return page(viewer, null);
  }

  @PostMapping
  ModelAndView draft(Viewer viewer, @Valid ReleaseForm form, BindingResult check) {
    if (check.hasErrors()) {
      return page(viewer, check);
    }
    var note = Objects.requireNonNullElse(form.note(), "");
    return new ModelAndView("redirect:/work/releases/" + releases.draft(viewer, form.asOf(), note));
  }

  private ModelAndView page(Viewer viewer, @Nullable BindingResult check) {
    viewer.require(Right.PUBLISH);
    var plan = plans.inEffect();
    var view =
        new ModelAndView("plan/releases-page")
            .addObject("releases", releases.list(plan.id()))
            .addObject("today", clock.today())
            .addObject("check", check);
    if (check != null) {
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return view;
  }

  @GetMapping("/{id}")
  ModelAndView release(Viewer viewer, @PathVariable UUID id) {
    viewer.require(Right.PUBLISH);
    var release = releases.get(new ReleaseId(id));
    var plan = plans.get(release.plan());
    return new ModelAndView("plan/release-page")
        .addObject("plan", plan)
        .addObject("release", release)
        .addObject("turns", releases.listTurns(plan, release))
        .addObject("pictures", pictures);
  }

  @PostMapping("/{id}/publish")
  String publish(Viewer viewer, @PathVariable UUID id) {
    releases.publish(viewer, new ReleaseId(id));
    return "redirect:/work/releases/" + id;
  }

  @PostMapping("/{id}/throw-away")
  String throwAway(Viewer viewer, @PathVariable UUID id) {
    releases.throwAway(viewer, new ReleaseId(id));
    return "redirect:/work/releases";
  }
}
