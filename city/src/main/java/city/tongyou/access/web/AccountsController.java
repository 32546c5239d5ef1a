package city.tongyou.access.web;

import city.tongyou.access.Accounts;
import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who has an account, and in which posts. */
@Controller
class AccountsController {

  private final Accounts accounts;
  private final Units units;

  AccountsController(Accounts accounts, Units units) {
    this.accounts = accounts;
    this.units = units;
  }

  @GetMapping("/work/settings/accounts")
  ModelAndView list(Viewer viewer) {
    viewer.require(Right.ADMINISTER);
    Map<UnitId, Unit> byId =
        units.list().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    return new ModelAndView(
        "access/accounts-page", Map.of("accounts", accounts.list(), "units", byId));
  }
}
