package city.tongyou.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions in the database whose row is written when something in them changed, and otherwise at
 * most once a minute: a reader who turns pages must not cost a durable write each.
 */
@Component
@Primary
class QuietSessions implements SessionRepository<QuietSessions.Quiet> {

  /** By how much the time of the last visit may lag; sessions last hours. */
  static final Duration LAG = Duration.ofMinutes(1);

  private final SessionRepository<Session> written;

  @SuppressWarnings("unchecked")
  QuietSessions(@Qualifier("sessionRepository") JdbcIndexedSessionRepository written) {
    this.written = (SessionRepository<Session>) (SessionRepository<?>) written;
  }

  @Override
  public Quiet createSession() {
    return new Quiet(written.createSession());
  }

  @Override
  public void save(Quiet session) {
    written.save(session.session);
  }

  @Override
  public @Nullable Quiet findById(String id) {
    var found = written.findById(id);
    return found == null ? null : new Quiet(found);
  }

  @Override
  public void deleteById(String id) {
    written.deleteById(id);
  }

  /** A session that hides from the one below how often it is looked at. */
  static final class Quiet implements Session {

    private final Session session;

    private Quiet(Session session) {
      this.session = session;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
      if (session.getLastAccessedTime().plus(LAG).isBefore(time)) {
        session.setLastAccessedTime(time);
      }
    }

    @Override
    public String getId() {
      return session.getId();
    }

    @Override
    public String changeSessionId() {
      return session.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> @Nullable T getAttribute(String name) {
      return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
      session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return session.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
      return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return session.isExpired();
    }
  }
}
