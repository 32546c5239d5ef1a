package city.tongyou.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Releases in schema {@code plan}. A published one never changes. */
@Repository
class ReleaseRepository {

  private static final TypeReference<List<Standing>> STANDINGS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReleaseRepository(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Release get(ReleaseId id) {
    return jdbc.sql("select * from plan.release where id = :id")
        .param("id", id.value())
        .query((row, _) -> release(row))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("No release " + id));
  }

  /** Published ones, the newest first. */
  List<ReleaseId> listPublishedIds(PlanId plan) {
    return ids(
        "select id from plan.release where plan = :plan and state = 'PUBLISHED' order by number desc",
        plan);
  }

  /** Drafts, the newest first. */
  List<ReleaseId> listDraftIds(PlanId plan) {
    return ids(
        "select id from plan.release where plan = :plan and state = 'DRAFT' order by id desc",
        plan);
  }

  private List<ReleaseId> ids(String query, PlanId plan) {
    return jdbc.sql(query).param("plan", plan.value()).query(UUID.class).list().stream()
        .map(ReleaseId::new)
        .toList();
  }

  void insert(Release draft) {
    jdbc.sql(
            """
            insert into plan.release (id, plan, as_of, state, made_by, note, standings)
            values (:id, :plan, :asOf, 'DRAFT', :madeBy, :note, :standings::jsonb)
            """)
        .param("id", draft.id().value())
        .param("plan", draft.plan().value())
        .param("asOf", draft.asOf())
        .param("madeBy", draft.madeBy())
        .param("note", draft.note())
        .param("standings", json.writeValueAsString(draft.standings()))
        .update();
  }

  /** The next number; the lock lets one release be published at a time, so none is given twice. */
  int nextNumber() {
    jdbc.sql("lock table plan.release in share row exclusive mode").update();
    return jdbc.sql("select coalesce(max(number), 0) + 1 from plan.release")
        .query(Integer.class)
        .single();
  }

  /** Whether it was a draft until now. */
  boolean publish(Release release) {
    return jdbc.sql(
                """
                update plan.release
                   set state = 'PUBLISHED', number = :number, published_by = :by, published_on = :on
                 where id = :id and state = 'DRAFT'
                """)
            .param("id", release.id().value())
            .param("number", release.number())
            .param("by", release.publishedBy())
            .param("on", release.publishedOn())
            .update()
        == 1;
  }

  void deleteDraft(ReleaseId id) {
    jdbc.sql("delete from plan.release where id = :id and state = 'DRAFT'")
        .param("id", id.value())
        .update();
  }

  private Release release(ResultSet row) throws SQLException {
    return new Release(
        new ReleaseId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new PlanId(row.getObject("plan", UUID.class)),
        row.getObject("as_of", LocalDate.class),
        Release.State.valueOf(row.getString("state")),
        row.getString("made_by"),
        row.getString("published_by"),
        row.getObject("published_on", LocalDate.class),
        row.getString("note"),
        json.readValue(row.getString("standings"), STANDINGS));
  }
}
