package city.tongyou.plan;

import city.tongyou.attachment.Attachment;
import city.tongyou.unit.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reports in schema {@code plan}. Saving checks the version that was read. */
@Repository
class ReportRepository {

  private static final TypeReference<List<Report.Entry>> ENTRIES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReportRepository(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Report get(ReportId id) {
    return jdbc.sql("select * from plan.report where id = :id")
        .param("id", id.value())
        .query((row, _) -> report(row))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("No report " + id));
  }

  /** All reports on a target, the newest first. */
  List<Report> list(TargetId target) {
    return jdbc.sql(
            """
            select *
              from plan.report
             where target = :target
             order by as_of desc, id desc
            """)
        .param("target", target.value())
        .query((row, _) -> report(row))
        .list();
  }

  void save(Report report) {
    var row =
        jdbc.sql(
                """
                insert into plan.report (id, version, state, plan, target, as_of, unit, entries, note,
                                         attachments, sent_by, sent_on, decided_by, decided_on, reason)
                values (:id, :version + 1, :state, :plan, :target, :asOf, :unit, :entries::jsonb, :note,
                        :attachments::uuid[], :sentBy, :sentOn, :decidedBy, :decidedOn, :reason)
                    on conflict (id) do update
                   set version = excluded.version, state = excluded.state, as_of = excluded.as_of,
                       entries = excluded.entries, note = excluded.note,
                       attachments = excluded.attachments, sent_by = excluded.sent_by,
                       sent_on = excluded.sent_on, decided_by = excluded.decided_by,
                       decided_on = excluded.decided_on, reason = excluded.reason
                 where report.version = :version
                """)
            .param("id", report.id().value())
            .param("version", report.version())
            .param("state", report.state().name())
            .param("plan", report.plan().value())
            .param("target", report.target().value())
            .param("asOf", report.asOf())
            .param("unit", report.unit().value())
            .param("entries", json.writeValueAsString(report.entries()))
            .param("note", report.note())
            .param(
                "attachments",
                report.attachments().stream().map(Attachment.Id::toString).toArray(String[]::new))
            .param("sentBy", report.sentBy())
            .param("sentOn", report.sentOn())
            .param("decidedBy", report.decidedBy())
            .param("decidedOn", report.decidedOn())
            .param("reason", report.reason())
            .update();
    if (row == 0) {
      throw new OptimisticLockingFailureException("Report " + report.id() + " changed meanwhile");
    }
  }

  private Report report(ResultSet row) throws SQLException {
    return new Report(
        new ReportId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        Report.State.valueOf(row.getString("state")),
        new PlanId(row.getObject("plan", UUID.class)),
        new TargetId(row.getObject("target", UUID.class)),
        row.getObject("as_of", LocalDate.class),
        new UnitId(row.getObject("unit", UUID.class)),
        json.readValue(row.getString("entries"), ENTRIES),
        row.getString("note"),
        Arrays.stream((UUID[]) row.getArray("attachments").getArray())
            .map(Attachment.Id::new)
            .toList(),
        row.getString("sent_by"),
        row.getObject("sent_on", LocalDate.class),
        row.getString("decided_by"),
        Optional.ofNullable(row.getObject("decided_on", LocalDate.class)).orElse(null),
        row.getString("reason"));
  }
}
