package city.tongyou.duty.web;

import city.tongyou.access.AccountId;
import city.tongyou.access.Accounts;
import city.tongyou.access.NotAllowed;
import city.tongyou.access.Post;
import city.tongyou.calendar.CityClock;
import city.tongyou.duty.Holder;
import city.tongyou.unit.UnitId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Who works in a unit today, and so can be given its duties. */
@Component
class Colleagues {

  private final Accounts accounts;
  private final CityClock clock;

  Colleagues(Accounts accounts, CityClock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Their names by their account. */
  Map<String, String> of(Collection<UnitId> units) {
    var names = new LinkedHashMap<String, String>();
    for (var account : accounts.list()) {
      if (account.posts().stream().anyMatch(post -> units.contains(post.unit()) && holds(post))) {
        names.put(account.id().toString(), account.name());
      }
    }
    return names;
  }

  Accounts.Summary get(AccountId id) {
    return accounts.list().stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No account " + id));
  }

  /** Somebody as a holder of a unit's duty. */
  Holder.Person in(UnitId unit, Accounts.Summary account) {
    if (account.posts().stream().noneMatch(post -> post.unit().equals(unit) && holds(post))) {
      throw new NotAllowed("duty.refused.not-colleague");
    }
    return new Holder.Person(account.id(), account.name());
  }

  private boolean holds(Post post) {
    var today = clock.today();
    var ends = post.validTo();
    return !today.isBefore(post.validFrom()) && (ends == null || today.isBefore(ends));
  }
}
