package city.tongyou.linkage.transform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as files write them: 2019-03-07, 2019/3/7, 20190307, 2019年3月7日, 07/03/2019 (day first). */
public final class Dates {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
  private static final Pattern RUN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

  private Dates() {}

  /** Which part of a date is wanted. */
  enum Part {
    YEAR,
    MONTH,
    DAY,
    ALL
  }

  /** The day that a text names, or null where it names none. */
  public static @Nullable LocalDate parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var stripped = text.strip();
    for (var pattern : new Pattern[] {YEAR_FIRST, RUN}) {
      var matcher = pattern.matcher(stripped);
      if (matcher.matches()) {
        return of(matcher, 1, 2, 3);
      }
    }
    var matcher = DAY_FIRST.matcher(stripped);
    return matcher.matches() ? of(matcher, 3, 2, 1) : null;
  }

  static @Nullable String part(String text, Part part) {
    var date = parse(text);
    if (date == null) {
      return null;
    }
    return switch (part) {
      case YEAR -> "%04d".formatted(date.getYear());
      case MONTH -> "%02d".formatted(date.getMonthValue());
      case DAY -> "%02d".formatted(date.getDayOfMonth());
      case ALL -> date.toString();
    };
  }

  private static @Nullable LocalDate of(Matcher matcher, int year, int month, int day) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(year)),
          Integer.parseInt(matcher.group(month)),
          Integer.parseInt(matcher.group(day)));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
