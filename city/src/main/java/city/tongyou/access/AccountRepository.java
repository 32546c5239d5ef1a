package city.tongyou.access;

import city.tongyou.region.RegionId;
import city.tongyou.unit.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and posts in schema {@code access}. */
@Repository
class AccountRepository {

  private final JdbcClient jdbc;

  AccountRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(AccountId id) {
    return jdbc.sql("select * from access.account where id = :id")
        .param("id", id.value())
        .query((row, _) -> account(row))
        .optional();
  }

  Optional<Account> findByLogin(String login) {
    return jdbc.sql("select * from access.account where login = lower(:login)")
        .param("login", login)
        .query((row, _) -> account(row))
        .optional();
  }

  List<Account> list() {
    return jdbc.sql("select * from access.account order by id")
        .query((row, _) -> account(row))
        .list();
  }

  /** Writes the account itself; its posts are added on their own. */
  void save(Account account) {
    jdbc.sql(
            """
            insert into access.account (id, login, name, password_hash, must_change, disabled,
                                        failures, locked_until)
            values (:id, lower(:login), :name, :passwordHash, :mustChange, :disabled,
                    :failures, :lockedUntil)
                on conflict (id) do update
               set name = excluded.name, password_hash = excluded.password_hash,
                   must_change = excluded.must_change, disabled = excluded.disabled,
                   failures = excluded.failures, locked_until = excluded.locked_until
            """)
        .param("id", account.id().value())
        .param("login", account.login())
        .param("name", account.name())
        .param("passwordHash", account.passwordHash())
        .param("mustChange", account.mustChange())
        .param("disabled", account.disabled())
        .param("failures", account.failures())
        .param("lockedUntil", at(account.lockedUntil()))
        .update();
  }

  void addPost(AccountId account, Post post) {
    jdbc.sql(
            """
            insert into access.post (account, role, unit, region, valid_from, valid_to)
            values (:account, :role, :unit, :region, :validFrom, :validTo)
            """)
        .param("account", account.value())
        .param("role", post.role().name())
        .param("unit", post.unit().value())
        .param("region", post.region().value())
        .param("validFrom", post.validFrom())
        .param("validTo", post.validTo())
        .update();
  }

  private List<Post> posts(UUID account) {
    return jdbc.sql("select * from access.post where account = :account order by sequence")
        .param("account", account)
        .query((row, _) -> post(row))
        .list();
  }

  private Account account(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
    return new Account(
        new AccountId(id),
        row.getString("login"),
        row.getString("name"),
        row.getString("password_hash"),
        row.getBoolean("must_change"),
        row.getBoolean("disabled"),
        row.getInt("failures"),
        lockedUntil == null ? null : lockedUntil.toInstant(),
        posts(id));
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        Role.valueOf(row.getString("role")),
        new UnitId(row.getObject("unit", UUID.class)),
        new RegionId(row.getObject("region", UUID.class)),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
