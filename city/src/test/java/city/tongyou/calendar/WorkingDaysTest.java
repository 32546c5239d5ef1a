package city.tongyou.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2022, 11, 18);
  private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

  private final WorkingDays weekdays = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

  @Test
  void the_first_working_day_is_the_start_itself() {
    assertThat(weekdays.last(1, FRIDAY)).isEqualTo(FRIDAY);
  }

  @Test
  void a_weekend_does_not_count() {
    assertThat(weekdays.last(2, FRIDAY)).isEqualTo(FRIDAY.plusDays(3));
    assertThat(weekdays.last(1, SATURDAY)).isEqualTo(FRIDAY.plusDays(3));
  }

  @Test
  void no_working_days_at_all_are_not_a_period() {
    assertThatIllegalArgumentException().isThrownBy(() -> weekdays.last(0, FRIDAY));
  }
}
