package city.tongyou.duty;

import city.tongyou.attachment.Attachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The histories of duties; lines are only ever added. */
@Repository
class EntryRepository {

  private final JdbcClient jdbc;
  private final Clock systemClock;

  EntryRepository(JdbcClient jdbc, Clock systemClock) {
    this.jdbc = jdbc;
    this.systemClock = systemClock;
  }

  void add(DutyId duty, Entry entry) {
    jdbc.sql(
            """
            insert into duty.entry (duty, day, at, action, by_name, fact, note, proof)
            values (:duty, :day, :now, :action, :by, :fact, :note, :proof)
            """)
        .param("duty", duty.value())
        .param("day", entry.day())
        .param("now", OffsetDateTime.now(systemClock))
        .param("action", entry.action().name())
        .param("by", entry.by())
        .param("fact", entry.fact())
        .param("note", entry.note())
        .param("proof", entry.proof().stream().map(Attachment.Id::value).toArray(UUID[]::new))
        .update();
  }

  /** The latest first. */
  List<Entry> list(DutyId duty) {
    return jdbc.sql("select * from duty.entry where duty = :duty order by sequence desc")
        .param("duty", duty.value())
        .query((row, _) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getObject("day", LocalDate.class),
        Entry.Action.valueOf(row.getString("action")),
        row.getString("by_name"),
        row.getString("fact"),
        row.getString("note"),
        Stream.of((UUID[]) row.getArray("proof").getArray()).map(Attachment.Id::new).toList());
  }
}
