package city.tongyou.access.web;

import city.tongyou.access.Accounts;
import city.tongyou.access.SignedIn;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing one's own password. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

  private final Accounts accounts;

  PasswordController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  ModelAndView blank(SignedIn user) {
    return new ModelAndView("access/password-page", Map.of("forced", user.mustChangePassword()));
  }

  @PostMapping
  ModelAndView change(SignedIn user, @Valid PasswordForm form, BindingResult check) {
    if (!check.hasFieldErrors("again") && !form.agrees()) {
      check.rejectValue("again", "access.password.differs");
    }
    if (!check.hasErrors()
        && !accounts.changePassword(user.getPrincipal(), form.old(), form.fresh())) {
      check.rejectValue("old", "access.password.wrong");
    }
    if (check.hasErrors()) {
      var model = Map.of("forced", user.mustChangePassword(), "check", check);
      return new ModelAndView("access/password-page", model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:/work");
  }
}
