package city.tongyou.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param login what they type; unique, in lower case
 * @param passwordHash Argon2id; none for a demonstration account, which no password opens
 * @param mustChange whether the password was given by somebody else
 * @param failures wrong passwords since the last right one
 */
record Account(
    AccountId id,
    String login,
    String name,
    @Nullable String passwordHash,
    boolean mustChange,
    boolean disabled,
    int failures,
    @Nullable Instant lockedUntil,
    List<Post> posts) {

  /** As many wrong passwords lock an account for {@link #LOCK}. */
  static final int FAILURES_TO_LOCK = 5;

  static final Duration LOCK = Duration.ofMinutes(15);

  Account {
    posts = List.copyOf(posts);
  }

  boolean isLockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  Account failedAt(Instant now) {
    var more = failures + 1;
    var locks = more >= FAILURES_TO_LOCK;
    return new Account(
        id,
        login,
        name,
        passwordHash,
        mustChange,
        disabled,
        locks ? 0 : more,
        locks ? now.plus(LOCK) : lockedUntil,
        posts);
  }

  Account succeeded() {
    return new Account(id, login, name, passwordHash, mustChange, disabled, 0, null, posts);
  }

  /** With a password that its owner chose. */
  Account withPassword(String hash) {
    return new Account(id, login, name, hash, false, disabled, 0, null, posts);
  }
}
