package city.tongyou.access;

import city.tongyou.region.RegionId;
import city.tongyou.unit.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place that somebody holds for a time.
 *
 * @param region the region over which it holds; for a district's office, the district
 * @param validTo the first day on which it no longer holds
 */
public record Post(
    Role role, UnitId unit, RegionId region, LocalDate validFrom, @Nullable LocalDate validTo) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }
}
