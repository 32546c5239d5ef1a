package city.tongyou.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Duties and their steps in schema {@code duty}. Whoever means to change a duty locks its row, so
 * that of two who do it at once the second sees what the first did.
 */
@Repository
class DutyRepository {

  private static final String OPEN_OF_UNITS =
      "state in ('OPEN', 'RETURNED') and (unit = any(:units) or opener = any(:units))";

  private final JdbcClient jdbc;

  DutyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it is new; a duty of the same kind and reference that is open stays alone. */
  boolean insert(Duty duty, @Nullable LocalDate nextLook) {
    return jdbc.sql(
                """
                insert into duty.duty (id, kind, reference, title_key, facts, url, opener, region,
                                       opened_on, state, unit, person, person_name, due, round,
                                       next_look)
                values (:id, :kind, :reference, :titleKey, :facts, :url, :opener, :region,
                        :openedOn, :state, :unit, :person, :personName, :due, :round, :nextLook)
                    on conflict (kind, reference) where state in ('OPEN', 'RETURNED') do nothing
                """)
            .params(DutyRow.matter(duty.matter()))
            .params(DutyRow.standing(duty, nextLook))
            .update()
        == 1;
  }

  /** Writes what may change, with the decisions on its letters; {@link #add} adds a step. */
  void save(Duty duty, @Nullable LocalDate nextLook) {
    jdbc.sql(
            """
            update duty.duty
               set state = :state, unit = :unit, person = :person, person_name = :personName,
                   due = :due, round = :round, asked_until = :askedUntil,
                   asked_reason = :askedReason, closed_on = :closedOn, next_look = :nextLook
             where id = :id
            """)
        .params(DutyRow.standing(duty, nextLook))
        .update();
    duty.rungs().stream().filter(rung -> rung.decidedOn() != null).forEach(it -> decide(duty, it));
  }

  private void decide(Duty duty, Rung rung) {
    jdbc.sql(
            """
            update duty.rung
               set state = :state, decided_on = :decidedOn
             where duty = :duty and round = :round and step = :step and state = 'PROPOSED'
            """)
        .params(DutyRow.rung(duty.id(), rung))
        .update();
  }

  /** Adds a step that was reached; the key refuses one that was reached before. */
  void add(DutyId duty, Rung rung) {
    jdbc.sql(
            """
            insert into duty.rung (duty, round, step, code, state, since, decided_on)
            values (:duty, :round, :step, :code, :state, :since, :decidedOn)
            """)
        .params(DutyRow.rung(duty, rung))
        .update();
  }

  /**
   * Locks and reads a duty.
   *
   * @throws NoSuchElementException if there is no such duty
   */
  Duty lock(DutyId id) {
    return jdbc.sql("select * from duty.duty where id = :id for update")
        .param("id", id.value())
        .query(this::duty)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("No duty " + id));
  }

  Optional<Duty> find(DutyId id) {
    return jdbc.sql("select * from duty.duty where id = :id")
        .param("id", id.value())
        .query(this::duty)
        .optional();
  }

  /** The duty of that kind and reference that is not closed; locked. */
  Optional<Duty> lockOpen(String kind, String reference) {
    return jdbc.sql(
            """
            select *
              from duty.duty
             where kind = :kind and reference = :reference and state in ('OPEN', 'RETURNED')
               for update
            """)
        .param("kind", kind)
        .param("reference", reference)
        .query(this::duty)
        .optional();
  }

  /**
   * One duty for which the day may bring something, locked; those that another process works on are
   * passed over, and so are those that have failed already.
   */
  Optional<Duty> claim(LocalDate today, List<DutyId> except) {
    return jdbc.sql(
            """
            select *
              from duty.duty
             where state = 'OPEN' and next_look <= :today and id <> all(:except)
             order by next_look, id
             limit 1
            """
                + lockClause())
        .param("today", today)
        .param("except", except.stream().map(DutyId::value).toArray(UUID[]::new))
        .query(this::duty)
        .optional();
  }

  /** A control in a test leaves it out, to show what it is for. */
  String lockClause() {
    return "for update skip locked";
  }

  /** The ladder may have changed while the platform stood still. */
  void lookAtAllAgain() {
    jdbc.sql("update duty.duty set next_look = opened_on where state = 'OPEN'").update();
  }

  /**
   * Duties that units hold or opened and that are not closed, the earliest day first; in two
   * queries, however many there are.
   */
  List<Duty> listOpen(List<UUID> units) {
    var rungs = rungsOfOpen(units.toArray(UUID[]::new));
    return jdbc.sql("select * from duty.duty where " + OPEN_OF_UNITS + " order by due, id")
        .param("units", units.toArray(UUID[]::new))
        .query((row, _) ->
            DutyRow.duty(row, rungs.getOrDefault(row.getObject("id", UUID.class), List.of())))
        .list();
  }

  private Map<UUID, List<Rung>> rungsOfOpen(UUID[] units) {
    record Of(UUID duty, Rung rung) {}
    return jdbc
        .sql(
            "select * from duty.rung where duty in (select id from duty.duty where "
                + OPEN_OF_UNITS
                + ") order by round, step")
        .param("units", units)
        .query((row, _) -> new Of(row.getObject("duty", UUID.class), DutyRow.rung(row)))
        .list()
        .stream()
        .collect(groupingBy(Of::duty, mapping(Of::rung, toList())));
  }

  private Duty duty(ResultSet row, int number) throws SQLException {
    return DutyRow.duty(row, rungs(row.getObject("id", UUID.class)));
  }

  private List<Rung> rungs(UUID duty) {
    return jdbc.sql("select * from duty.rung where duty = :duty order by round, step")
        .param("duty", duty)
        .query((row, _) -> DutyRow.rung(row))
        .list();
  }
}
