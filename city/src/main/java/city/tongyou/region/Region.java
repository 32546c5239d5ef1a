package city.tongyou.region;

import city.tongyou.city.City;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region of the city.
 *
 * @param code GB/T 2260 for cities and districts, the statistical code of 9 or 12 digits below
 * @param kind what it is called by law or custom: district, countyCity, town, street, zone,
 *     community, village, virtual; a city may bring kinds of its own
 * @param parent the region that it lies in; only the city has none
 * @param countsAs the level at which rosters count it; a zone with a virtual community counts as
 *     none, for nobody is due there
 * @param validTo the first day on which it is no more
 */
public record Region(
    RegionId id,
    String code,
    String name,
    String nameEn,
    String shortName,
    String kind,
    @Nullable RegionId parent,
    Optional<Level> countsAs,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Point point) {

  /** Degrees in WGS 84. */
  public record Point(double longitude, double latitude) {}

  public String name(Locale locale) {
    return City.isChinese(locale) ? name : nameEn;
  }

  /** The name as people say it: without 区, 市 or 街道 in Chinese. */
  public String shortName(Locale locale) {
    return City.isChinese(locale) ? shortName : nameEn.replaceFirst(" (District|Subdistrict)$", "");
  }

  public boolean existsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }

  public boolean countsAs(Level level) {
    return countsAs.filter(level::equals).isPresent();
  }
}
