package city.tongyou.unit;

import city.tongyou.city.City;
import city.tongyou.region.RegionId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body that a plan names, or the office of a district that receives what a plan asks of
 * "governments at all levels".
 *
 * @param code stays when the name changes
 * @param kind department, massOrganisation, partyOrgan, enterprise, school, judicial,
 *     publicInstitution, districtOffice, office, or group for a collective such as 各级政府
 * @param partOf the unit that it is a part of
 * @param region the district whose office it is
 */
public record Unit(
    UnitId id,
    String code,
    String name,
    String shortName,
    String nameEn,
    String kind,
    @Nullable UnitId partOf,
    @Nullable RegionId region,
    List<String> aliases) {

  public Unit {
    aliases = List.copyOf(aliases);
  }

  public String name(Locale locale) {
    return City.isChinese(locale) ? name : nameEn;
  }

  public String shortName(Locale locale) {
    return City.isChinese(locale) ? shortName : nameEn;
  }

  /** Whether it is a collective: it has a role in a plan but no desk. */
  public boolean isGroup() {
    return kind.equals("group");
  }

  /** Whether a document means it by these words: its name, short name or an alias. */
  public boolean isCalled(String written) {
    return name.equals(written) || shortName.equals(written) || aliases.contains(written);
  }
}
