package city.tongyou.duty;

import city.tongyou.access.AccountId;
import city.tongyou.region.RegionId;
import city.tongyou.unit.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty to be opened. {@code (kind, reference)} is unique among the open ones: opening twice is
 * once.
 *
 * @param person without one it is anybody's in the unit
 * @param due the last day in time; see {@link Duties#inWorkingDays}
 * @param titleKey a text of the module that opens it; that module also brings {@code
 *     duty.kind.<kind>}
 * @param facts what the title mentions; see {@link Wording}
 * @param url where it is done, and where doing it finishes it; empty if it is finished by hand
 * @param opener the unit that decides on more time and signs letters; by default the city's office
 */
public record NewDuty(
    String kind,
    String reference,
    UnitId unit,
    @Nullable AccountId person,
    LocalDate due,
    String titleKey,
    List<String> facts,
    String url,
    @Nullable RegionId region,
    @Nullable UnitId opener) {

  /** Opened by the city's office, as most duties are. */
  public NewDuty(
      String kind,
      String reference,
      UnitId unit,
      @Nullable AccountId person,
      LocalDate due,
      String titleKey,
      List<String> facts,
      String url,
      @Nullable RegionId region) {
    this(kind, reference, unit, person, due, titleKey, facts, url, region, null);
  }
}
