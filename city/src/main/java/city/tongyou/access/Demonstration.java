package city.tongyou.access;

import city.tongyou.unit.Units;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The made-up people of a made-up city, in whose shoes a visitor may walk. */
@Service
@Transactional
public class Demonstration {

  private final Accounts accounts;
  private final StaffSessions sessions;
  private final Units units;

  Demonstration(Accounts accounts, StaffSessions sessions, Units units) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.units = units;
  }

  /** Somebody to be, and the office that they work in. */
  public record Person(String login, String name, Role role, String unit, String unitEn) {

    public String unit(Locale locale) {
      return locale.getLanguage().equals("en") ? unitEn : unit;
    }
  }

  public List<Person> listPeople() {
    return accounts.list().stream().flatMap(account -> person(account).stream()).toList();
  }

  private List<Person> person(Accounts.Summary account) {
    return account.posts().stream()
        .limit(1)
        .map(post -> {
          var unit = units.get(post.unit());
          return new Person(
              account.login(), account.name(), post.role(), unit.name(), unit.nameEn());
        })
        .toList();
  }

  /**
   * Signs in as one of them. Whether the door is open is the caller's to ask.
   *
   * @throws NotAllowed if there is no such person, or a password protects them
   */
  public void enter(String login, HttpServletRequest request, HttpServletResponse response) {
    var person =
        accounts
            .signInForDemonstration(login)
            .orElseThrow(() -> new NotAllowed("access.refused.demonstration"));
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    sessions.saveContext(new SecurityContextImpl(person), request, response);
  }
}
