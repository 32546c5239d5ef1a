package city.tongyou.duty;

import city.tongyou.calendar.WorkingDays;
import java.time.LocalDate;

/** How many working days lie between two days: the later one counts, the earlier does not. */
final class WorkingDayCount {

  private WorkingDayCount() {}

  static int between(LocalDate one, LocalDate other, WorkingDays days) {
    var first = one.isBefore(other) ? one : other;
    var last = one.isBefore(other) ? other : one;
    return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(days::include).count();
  }
}
