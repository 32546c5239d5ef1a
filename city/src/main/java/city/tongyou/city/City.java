package city.tongyou.city;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The city that this platform serves, as its {@code settings.yaml} says.
 *
 * @param office the code of the unit that runs the plan day by day
 * @param madeUp whether the activity is invented; every page, export and answer then says so
 * @param startsAt the city's time when its platform first started; without it, the real time
 */
public record City(
    String name,
    String nameEn,
    ZoneId zone,
    String office,
    boolean madeUp,
    @Nullable LocalDateTime startsAt) {

  public String name(Locale locale) {
    return isChinese(locale) ? name : nameEn;
  }

  /** Chinese comes first: English is given to those who ask for it and nobody else. */
  public static boolean isChinese(Locale locale) {
    return !locale.getLanguage().equals("en");
  }
}
