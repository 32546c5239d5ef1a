package city.tongyou.access;

import java.util.List;
import java.util.Set;

/**
 * The table of routes: which paths there are and who may ask for them. A path that is not named
 * here is closed. Rights within a page are the {@link Viewer}'s.
 */
public final class Routes {

  private Routes() {}

  /** Who may come in. */
  public sealed interface Door {
    record Open() implements Door {}

    record AnyStaff() implements Door {}

    record Only(Set<Role> roles) implements Door {}
  }

  /**
   * @param pattern an Ant pattern, or a template with variables in braces
   * @param site the half of the platform that serves it
   */
  public record Route(String pattern, Door door, Site site) {}

  /** The halves of the platform; cities keep the internet and the government network apart. */
  public enum Site {
    PUBLIC,
    WORKSPACE,
    BOTH
  }

  private static final Door OPEN = new Door.Open();
  private static final Door STAFF = new Door.AnyStaff();

  private static Door only(Role... roles) {
    return new Door.Only(Set.of(roles));
  }

  /** The first that matches holds. */
  public static final List<Route> TABLE =
      List.of(
          new Route("/work/plans/**", only(Role.OFFICE, Role.ADMINISTRATOR), Site.WORKSPACE),
          new Route("/work/releases/**", only(Role.OFFICE), Site.WORKSPACE),
          new Route("/work/settings/**", only(Role.ADMINISTRATOR), Site.WORKSPACE),
          new Route("/work/**", STAFF, Site.WORKSPACE),
          new Route("/work", STAFF, Site.WORKSPACE),
          new Route("/account/**", STAFF, Site.WORKSPACE),
          new Route("/files/*", STAFF, Site.WORKSPACE),
          new Route("/sign-in/**", OPEN, Site.WORKSPACE),
          new Route("/sign-in", OPEN, Site.WORKSPACE),
          new Route("/sign-out", OPEN, Site.WORKSPACE),
          new Route("/", OPEN, Site.PUBLIC),
          new Route("/plan", OPEN, Site.PUBLIC),
          new Route("/tasks/*", OPEN, Site.PUBLIC),
          new Route("/targets/*", OPEN, Site.PUBLIC),
          new Route("/changes", OPEN, Site.PUBLIC),
          new Route("/calendar", OPEN, Site.PUBLIC),
          new Route("/about", OPEN, Site.PUBLIC),
          new Route("/api/**", OPEN, Site.PUBLIC),
          new Route("/style-guide", OPEN, Site.BOTH),
          new Route("/assets/**", OPEN, Site.BOTH),
          new Route("/webjars/**", OPEN, Site.BOTH),
          new Route("/favicon.ico", OPEN, Site.BOTH),
          new Route("/error", OPEN, Site.BOTH));
}
