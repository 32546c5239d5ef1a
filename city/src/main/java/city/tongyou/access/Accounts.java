package city.tongyou.access;

import city.tongyou.calendar.CityClock;
import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in, and in which posts. Locks go by system time, posts by the city's days. */
@Service
@Transactional
public class Accounts {

  private final AccountRepository repository;
  private final PasswordEncoder passwords;
  private final Clock systemClock;
  private final CityClock cityClock;

  Accounts(
      AccountRepository repository,
      PasswordEncoder passwords,
      Clock systemClock,
      CityClock cityClock) {
    this.repository = repository;
    this.passwords = passwords;
    this.systemClock = systemClock;
    this.cityClock = cityClock;
  }

  /** One line of the list of accounts. */
  public record Summary(AccountId id, String login, String name, List<Post> posts) {}

  /** Somebody who has signed in; absent as soon as the account is disabled. */
  public Optional<SignedIn> findSignedIn(AccountId id) {
    return repository.find(id).filter(account -> !account.disabled()).map(this::signedIn);
  }

  /** All accounts, in the order in which they were made. */
  public List<Summary> list() {
    return repository.list().stream()
        .map(it -> new Summary(it.id(), it.login(), it.name(), it.posts()))
        .toList();
  }

  /**
   * Tries a password. A wrong one counts towards the lock, and neither an unknown login nor a
   * locked account is told apart from it by anything but time.
   */
  Optional<SignedIn> signIn(String login, String password) {
    var account = repository.findByLogin(login).orElse(null);
    var hash = account == null ? null : account.passwordHash();
    var now = systemClock.instant();
    var right = passwords.matches(password, hash == null ? decoy() : hash);
    if (account == null || hash == null || account.disabled() || account.isLockedAt(now)) {
      return Optional.empty();
    }
    repository.save(right ? account.succeeded() : account.failedAt(now));
    return right ? Optional.of(signedIn(account)) : Optional.empty();
  }

  /** Opens the account of a made-up person in a made-up city, without a password. */
  Optional<SignedIn> signInForDemonstration(String login) {
    return repository
        .findByLogin(login)
        .filter(account -> account.passwordHash() == null && !account.disabled())
        .map(this::signedIn);
  }

  /** Whether the old password is right; then the new one holds from now on. */
  public boolean changePassword(AccountId id, String old, String fresh) {
    var account = repository.find(id).orElseThrow();
    if (account.passwordHash() == null || !passwords.matches(old, account.passwordHash())) {
      return false;
    }
    repository.save(account.withPassword(passwords.encode(fresh)));
    return true;
  }

  AccountId add(String login, String name, @Nullable String oneTimePassword, Post post) {
    var id = new AccountId(Generators.timeBasedEpochGenerator().generate());
    var hash = oneTimePassword == null ? null : passwords.encode(oneTimePassword);
    repository.save(
        new Account(id, login, name, hash, hash != null, false, 0, null, List.of(post)));
    repository.addPost(id, post);
    return id;
  }

  void addPost(AccountId account, Post post) {
    repository.addPost(account, post);
  }

  private SignedIn signedIn(Account account) {
    var today = cityClock.today();
    var posts = account.posts().stream().filter(post -> post.holdsOn(today)).toList();
    return new SignedIn(
        new Viewer.Staff(account.id(), account.name(), posts), account.mustChange());
  }

  /** A hash that no password matches, so that an unknown login takes as long as a known one. */
  private String decoy() {
    return DECOY_PARAMETERS + "c29tZXNhbHRzb21lc2FsdA$uPcDCq8kmBNM1Yn4wYTu4YPcjXmU3wsQv2Us3TbmQ1w";
  }

  private static final String DECOY_PARAMETERS = "$argon2id$v=19$m=16384,t=2,p=1$";
}
