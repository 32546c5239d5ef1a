package city.tongyou.duty;

import city.tongyou.calendar.MovableCityClock;
import java.time.LocalDate;

/** Lets another day come for a test, with what the day brings. */
public class NewDay {

  private final MovableCityClock clock;
  private final Climb climb;

  NewDay(MovableCityClock clock, Climb climb) {
    this.clock = clock;
    this.climb = climb;
  }

  public void breaks(LocalDate day) {
    clock.set(day);
    climb.all();
  }
}
