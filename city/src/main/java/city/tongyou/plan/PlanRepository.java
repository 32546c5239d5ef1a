package city.tongyou.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans in schema {@code plan}: each one document, since it is read whole and changed whole. Saving
 * checks the version that was read, so two people cannot overwrite each other.
 */
@Repository
class PlanRepository {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  PlanRepository(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Plan> find(PlanId id) {
    return jdbc.sql("select version, tree from plan.plan where id = :id")
        .param("id", id.value())
        .query((row, _) -> plan(row))
        .optional();
  }

  Plan get(PlanId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("No plan " + id));
  }

  /** Those in one of the states, the newest first. */
  List<Plan> list(Plan.State... states) {
    return jdbc.sql(
            """
            select version, tree
              from plan.plan
             where state = any(:states)
             order by id desc
            """)
        .param("states", java.util.Arrays.stream(states).map(Enum::name).toArray(String[]::new))
        .query((row, _) -> plan(row))
        .list();
  }

  /** Which version of which plan is in effect, without reading it. */
  Optional<Stamp> findStampInEffect() {
    return jdbc.sql(
            """
            select id, version
              from plan.plan
             where state = 'IN_EFFECT'
             order by id desc
             limit 1
            """)
        .query((row, _) ->
            new Stamp(new PlanId(row.getObject("id", UUID.class)), row.getInt("version")))
        .optional();
  }

  /** A plan as it was saved some time. */
  record Stamp(PlanId id, int version) {}

  void save(Plan plan) {
    int saved =
        jdbc.sql(
                """
                insert into plan.plan (id, version, state, tree)
                select :id, 1, :state, :tree::jsonb
                 where :version = 0
                    on conflict (id) do nothing
                """)
            .param("id", plan.id().value())
            .param("version", plan.version())
            .param("state", plan.state().name())
            .param("tree", json.writeValueAsString(plan))
            .update();
    if (saved == 0 && update(plan) == 0) {
      throw new OptimisticLockingFailureException("Plan " + plan.id() + " was changed meanwhile");
    }
  }

  private int update(Plan plan) {
    return jdbc.sql(
            """
            update plan.plan
               set version = version + 1, state = :state, tree = :tree::jsonb
             where id = :id and version = :version
            """)
        .param("id", plan.id().value())
        .param("version", plan.version())
        .param("state", plan.state().name())
        .param("tree", json.writeValueAsString(plan))
        .update();
  }

  void delete(PlanId id) {
    jdbc.sql("delete from plan.plan where id = :id and state = 'DRAFT'")
        .param("id", id.value())
        .update();
  }

  void note(PlanId plan, LocalDate day, String by, String what, String detail) {
    jdbc.sql(
            """
            insert into plan.history (plan, day, by, what, detail)
            values (:plan, :day, :by, :what, :detail)
            """)
        .param("plan", plan.value())
        .param("day", day)
        .param("by", by)
        .param("what", what)
        .param("detail", detail)
        .update();
  }

  List<Plans.Note> listNotes(PlanId plan) {
    return jdbc.sql(
            """
            select day, by, what, detail
              from plan.history
             where plan = :plan
             order by sequence desc
             limit 50
            """)
        .param("plan", plan.value())
        .query(Plans.Note.class)
        .list();
  }

  private Plan plan(ResultSet row) throws SQLException {
    return json.readValue(row.getString("tree"), Plan.class).asSaved(row.getInt("version"));
  }
}
