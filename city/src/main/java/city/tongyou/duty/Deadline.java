package city.tongyou.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when.
 *
 * @param due the last day in time
 * @param round how often a new day was set; each starts the ladder anew
 * @param asked more time that was asked for and not yet decided on
 */
public record Deadline(LocalDate due, int round, @Nullable MoreTime asked) {

  public record MoreTime(LocalDate until, String reason) {}

  static Deadline first(LocalDate due) {
    return new Deadline(due, 1, null);
  }

  Deadline movedTo(LocalDate day) {
    return new Deadline(day, round + 1, null);
  }

  Deadline asking(@Nullable MoreTime time) {
    return new Deadline(due, round, time);
  }
}
