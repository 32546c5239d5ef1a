package city.tongyou.calendar;

import city.tongyou.city.CityFolder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Monday to Friday, as moved by the yearly notice on holidays that {@code calendar.csv} holds. */
@Component
class GazettedWorkingDays implements WorkingDays {

  record Row(LocalDate day, String kind, String name) {}

  private final Map<LocalDate, Boolean> moved;

  GazettedWorkingDays(CityFolder folder) {
    moved =
        folder.rows("calendar.csv", Row.class).stream()
            .collect(Collectors.toUnmodifiableMap(Row::day, row -> row.kind().equals("working")));
  }

  @Override
  public boolean include(LocalDate day) {
    return moved.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
  }
}
