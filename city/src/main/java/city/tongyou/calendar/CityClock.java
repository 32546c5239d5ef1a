package city.tongyou.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * City time: periods and deadlines go by it. System time is the plain {@link Clock} bean, by which
 * sessions, locks and the audit go.
 *
 * <p>A type of its own, so that nobody gets the wrong clock by forgetting a qualifier.
 */
public record CityClock(Clock time) {

  public LocalDate today() {
    return LocalDate.now(time);
  }

  public Instant now() {
    return time.instant();
  }
}
