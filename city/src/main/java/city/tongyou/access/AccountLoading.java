package city.tongyou.access;

import city.tongyou.calendar.CityClock;
import city.tongyou.city.City;
import city.tongyou.city.CityFolder;
import city.tongyou.city.CityPart;
import city.tongyou.region.Regions;
import city.tongyou.unit.Unit;
import city.tongyou.unit.Units;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The first accounts. A made-up city brings its own, which no password opens; any other gets one
 * administrator, whose one-time password the terminal shows once.
 */
@Component
class AccountLoading implements CityPart {

  record Row(String login, String name, Role role, String unit, @Nullable String region) {}

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Accounts accounts;
  private final City city;
  private final CityClock clock;
  private final Regions regions;
  private final Units units;
  private final ApplicationEventPublisher events;

  AccountLoading(
      Accounts accounts,
      City city,
      CityClock clock,
      Regions regions,
      Units units,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.city = city;
    this.clock = clock;
    this.regions = regions;
    this.units = units;
    this.events = events;
  }

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public int floor() {
    return 30;
  }

  @Override
  public void load(CityFolder folder) {
    if (city.madeUp()) {
      folder.rows("accounts.csv", Row.class).forEach(this::addMadeUp);
    } else {
      addAdministrator();
    }
  }

  private void addMadeUp(Row row) {
    var region =
        row.region() == null ? regions.root() : regions.findByCode(row.region()).orElseThrow();
    var unit = unit(row.unit());
    var since = LocalDate.of(clock.today().getYear() - 1, 1, 1);
    accounts.add(
        row.login(), row.name(), null, new Post(row.role(), unit.id(), region.id(), since, null));
  }

  private void addAdministrator() {
    var password = oneTimePassword();
    var post =
        new Post(
            Role.ADMINISTRATOR, unit(city.office()).id(), regions.root().id(), clock.today(), null);
    var office = new Post(Role.OFFICE, post.unit(), post.region(), post.validFrom(), null);
    var id = accounts.add("admin", "admin", password, post);
    accounts.addPost(id, office);
    events.publishEvent(new FirstAdministrator("admin", password));
  }

  private Unit unit(String code) {
    return units
        .findByCode(code)
        .orElseThrow(
            () -> new IllegalArgumentException("units.csv has no unit with the code " + code));
  }

  private static String oneTimePassword() {
    return new SecureRandom()
        .ints(16, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
