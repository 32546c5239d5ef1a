package city.tongyou.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in schema {@code attachment}; contents in the database, so that one backup holds all. */
@Repository
class AttachmentRepository {

  private final JdbcClient jdbc;
  private final Clock systemClock;

  AttachmentRepository(JdbcClient jdbc, Clock systemClock) {
    this.jdbc = jdbc;
    this.systemClock = systemClock;
  }

  void insert(Attachment attachment, byte[] content, String by) {
    var hash = sha256(content);
    jdbc.sql(
            """
            insert into attachment.content (hash, bytes) values (:hash, :bytes)
                on conflict do nothing
            """)
        .param("hash", hash)
        .param("bytes", content)
        .update();
    jdbc.sql(
            """
            insert into attachment.file (id, hash, name, media_type, size_bytes, handed_in_by, at)
            values (:id, :hash, :name, :mediaType, :size, :by, :at)
            """)
        .param("id", attachment.id().value())
        .param("hash", hash)
        .param("name", attachment.name())
        .param("mediaType", attachment.mediaType())
        .param("size", attachment.sizeBytes())
        .param("by", by)
        .param("at", OffsetDateTime.now(systemClock))
        .update();
  }

  List<Attachment> list(List<Attachment.Id> ids) {
    return jdbc.sql("select * from attachment.file where id = any(:ids) order by id")
        .param("ids", ids.stream().map(Attachment.Id::value).toArray(UUID[]::new))
        .query((row, _) -> attachment(row))
        .list();
  }

  Optional<byte[]> findContent(Attachment.Id id) {
    return jdbc.sql(
            """
            select bytes
              from attachment.file
              join attachment.content using (hash)
             where id = :id
            """)
        .param("id", id.value())
        .query(byte[].class)
        .optional();
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        new Attachment.Id(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size_bytes"));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
