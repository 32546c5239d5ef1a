package city.tongyou.access.web;

import city.tongyou.access.Demonstration;
import city.tongyou.access.NotAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in: by password, or in a made-up city at this very machine by a choice of people. */
@Controller
class SignInController {

  private final Demonstration demonstration;
  private final DemonstrationDoor door;

  SignInController(Demonstration demonstration, DemonstrationDoor door) {
    this.demonstration = demonstration;
    this.door = door;
  }

  @GetMapping("/sign-in")
  ModelAndView page(HttpServletRequest request) {
    return new ModelAndView("access/sign-in-page")
        .addObject("people", door.isOpenTo(request) ? demonstration.listPeople() : List.of())
        .addObject("failed", request.getParameter("error") != null)
        .addObject("out", request.getParameter("out") != null);
  }

  @PostMapping("/sign-in/demonstration")
  String enter(
      @RequestParam String login, HttpServletRequest request, HttpServletResponse response) {
    if (!door.isOpenTo(request)) {
      throw new NotAllowed("access.refused.demonstration");
    }
    demonstration.enter(login, request, response);
    return "redirect:/work";
  }
}
