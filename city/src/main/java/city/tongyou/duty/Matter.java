package city.tongyou.duty;

import city.tongyou.region.RegionId;
import city.tongyou.unit.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a duty is about; it stays as it was opened.
 *
 * @param kind such as {@code plan-report}; it chooses the ladder and the filter in the inbox
 * @param reference the record that it is about, unique among the open duties of its kind
 * @param url where it is done; empty if it is done outside the platform and finished by hand
 * @param opener the unit that decides on more time, takes it back and signs the ladder's letters
 */
public record Matter(
    String kind,
    String reference,
    Wording wording,
    String url,
    UnitId opener,
    @Nullable RegionId region,
    LocalDate openedOn) {

  /** Whether it is finished where it is done, and not by hand. */
  public boolean hasPlace() {
    return !url.isEmpty();
  }
}
