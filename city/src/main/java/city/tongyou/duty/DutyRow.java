package city.tongyou.duty;

import city.tongyou.access.AccountId;
import city.tongyou.region.RegionId;
import city.tongyou.unit.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a duty and its steps lie in their tables. */
final class DutyRow {

  private DutyRow() {}

  static Map<String, @Nullable Object> matter(Matter matter) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("kind", matter.kind());
    row.put("reference", matter.reference());
    row.put("titleKey", matter.wording().titleKey());
    row.put("facts", matter.wording().facts().toArray(String[]::new));
    row.put("url", matter.url());
    row.put("opener", matter.opener().value());
    row.put("region", matter.region() == null ? null : matter.region().value());
    row.put("openedOn", matter.openedOn());
    return row;
  }

  static Map<String, @Nullable Object> standing(Duty duty, @Nullable LocalDate nextLook) {
    var row = new HashMap<String, @Nullable Object>();
    var person = duty.holder().person();
    var asked = duty.deadline().asked();
    row.put("id", duty.id().value());
    row.put("state", duty.state().name());
    row.put("unit", duty.holder().unit().value());
    row.put("person", person == null ? null : person.account().value());
    row.put("personName", person == null ? null : person.name());
    row.put("due", duty.deadline().due());
    row.put("round", duty.deadline().round());
    row.put("askedUntil", asked == null ? null : asked.until());
    row.put("askedReason", asked == null ? null : asked.reason());
    row.put("closedOn", duty.closedOn());
    row.put("nextLook", nextLook);
    return row;
  }

  static Map<String, @Nullable Object> rung(DutyId duty, Rung rung) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("duty", duty.value());
    row.put("round", rung.round());
    row.put("step", rung.step());
    row.put("code", rung.code());
    row.put("state", rung.state().name());
    row.put("since", rung.since());
    row.put("decidedOn", rung.decidedOn());
    return row;
  }

  static Rung rung(ResultSet row) throws SQLException {
    return new Rung(
        row.getInt("round"),
        row.getInt("step"),
        row.getString("code"),
        Rung.State.valueOf(row.getString("state")),
        row.getObject("since", LocalDate.class),
        row.getObject("decided_on", LocalDate.class));
  }

  static Duty duty(ResultSet row, List<Rung> rungs) throws SQLException {
    return new Duty(
        new DutyId(row.getObject("id", UUID.class)),
        matter(row),
        Duty.State.valueOf(row.getString("state")),
        new Holder(new UnitId(row.getObject("unit", UUID.class)), person(row)),
        new Deadline(row.getObject("due", LocalDate.class), row.getInt("round"), asked(row)),
        rungs,
        row.getObject("closed_on", LocalDate.class));
  }

  private static Matter matter(ResultSet row) throws SQLException {
    var region = row.getObject("region", UUID.class);
    var facts = (String[]) row.getArray("facts").getArray();
    return new Matter(
        row.getString("kind"),
        row.getString("reference"),
        new Wording(row.getString("title_key"), List.of(facts)),
        row.getString("url"),
        new UnitId(row.getObject("opener", UUID.class)),
        region == null ? null : new RegionId(region),
        row.getObject("opened_on", LocalDate.class));
  }

  private static Holder.@Nullable Person person(ResultSet row) throws SQLException {
    var account = row.getObject("person", UUID.class);
    return account == null
        ? null
        : new Holder.Person(new AccountId(account), row.getString("person_name"));
  }

  private static Deadline.@Nullable MoreTime asked(ResultSet row) throws SQLException {
    var until = row.getObject("asked_until", LocalDate.class);
    return until == null ? null : new Deadline.MoreTime(until, row.getString("asked_reason"));
  }
}
