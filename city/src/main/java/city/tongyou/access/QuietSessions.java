package city.tongyou.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * A session's row is written when something in it changed, and otherwise at most once a minute: a
 * reader who turns pages must not cost a durable write each.
 */
@Configuration(proxyBeanMethods = false)
class QuietSessions {

  private static final String UPDATE =
      """
      update %TABLE_NAME% stored
         set session_id = seen.session_id,
             last_access_time = seen.last_access_time,
             max_inactive_interval = seen.max_inactive_interval,
             expiry_time = seen.expiry_time,
             principal_name = seen.principal_name
        from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::text, ?::char(36)))
          as seen (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name,
                   primary_id)
       where stored.primary_id = seen.primary_id
         and (stored.last_access_time + 60000 < seen.last_access_time
              or stored.session_id <> seen.session_id
              or stored.max_inactive_interval <> seen.max_inactive_interval
              or stored.principal_name is distinct from seen.principal_name)
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writeOnlyWhatChanged() {
    return sessions -> sessions.setUpdateSessionQuery(UPDATE);
  }
}
