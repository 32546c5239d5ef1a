package city.tongyou.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days on which the city's offices work. */
@FunctionalInterface
public interface WorkingDays {

  boolean include(LocalDate day);

  /**
   * The last of {@code count} working days, counted from {@code start} on; {@code start} is the
   * first of them if it is one itself.
   *
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  default LocalDate last(int count, LocalDate start) {
    return Stream.iterate(start, day -> day.plusDays(1))
        .filter(this::include)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }
}
