package city.tongyou.duty;

import city.tongyou.access.AccountId;
import city.tongyou.unit.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who must do it.
 *
 * @param person who took it or was given it; without one it is anybody's in the unit
 */
public record Holder(UnitId unit, @Nullable Person person) {

  /** Somebody, with the name that they had when the duty became theirs. */
  public record Person(AccountId account, String name) {}

  boolean isHeldBy(AccountId account) {
    return person != null && person.account().equals(account);
  }
}
