package city.tongyou.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a measure.
 *
 * @param day the day whose number is wanted
 * @param since the first day of a flow's window; without it, the window is all days until {@code
 *     day}
 * @param knownAt the moment whose knowledge counts: facts that were recorded and not yet superseded
 *     then; without it, what is known now
 * @param where only facts with these dimensions
 */
public record AsOf(
    LocalDate day,
    Optional<LocalDate> since,
    Optional<Instant> knownAt,
    Map<String, String> where) {

  public AsOf {
    where = Map.copyOf(where);
  }

  public static AsOf day(LocalDate day) {
    return new AsOf(day, Optional.empty(), Optional.empty(), Map.of());
  }

  /** What flowed from one day to another, both included. */
  public static AsOf window(LocalDate first, LocalDate last) {
    return new AsOf(last, Optional.of(first), Optional.empty(), Map.of());
  }

  public AsOf knownAt(Instant moment) {
    return new AsOf(day, since, Optional.of(moment), where);
  }

  public AsOf where(String dimension, String value) {
    var narrower = new HashMap<>(where);
    narrower.put(dimension, value);
    return new AsOf(day, since, knownAt, narrower);
  }

  /** Whether both look with the same knowledge at the same facts, be it of other days. */
  boolean asksLike(AsOf other) {
    return knownAt.equals(other.knownAt) && where.equals(other.where);
  }
}
