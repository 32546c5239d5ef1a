package city.tongyou.unit;

import city.tongyou.city.CityFolder;
import city.tongyou.city.CityPart;
import city.tongyou.region.Region;
import city.tongyou.region.RegionId;
import city.tongyou.region.Regions;
import com.fasterxml.uuid.Generators;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads {@code units.csv}, in which a unit stands below the one that it is a part of. */
@Component
class UnitLoading implements CityPart {

  record Row(
      String code,
      String name,
      @Nullable String shortName,
      @Nullable String nameEn,
      String kind,
      @Nullable String partOf,
      @Nullable String region,
      @Nullable String aliases) {}

  private static final Pattern SEMICOLON = Pattern.compile("[;；]");

  private final UnitRepository repository;
  private final Regions regions;

  UnitLoading(UnitRepository repository, Regions regions) {
    this.repository = repository;
    this.regions = regions;
  }

  @Override
  public String name() {
    return "units";
  }

  @Override
  public int floor() {
    return 20;
  }

  @Override
  public void load(CityFolder folder) {
    var known = new HashMap<String, UnitId>();
    for (var row : folder.rows("units.csv", Row.class)) {
      var unit = unit(row, known);
      known.put(row.code(), unit.id());
      repository.insert(unit);
    }
  }

  private Unit unit(Row row, Map<String, UnitId> known) {
    return new Unit(
        new UnitId(Generators.timeBasedEpochGenerator().generate()),
        row.code(),
        row.name(),
        Objects.requireNonNullElse(row.shortName(), row.name()),
        Objects.requireNonNullElse(row.nameEn(), row.name()),
        row.kind(),
        row.partOf() == null ? null : above(row, known),
        row.region() == null ? null : region(row),
        row.aliases() == null ? List.of() : List.of(SEMICOLON.split(row.aliases())));
  }

  private static UnitId above(Row row, Map<String, UnitId> known) {
    var whole = known.get(row.partOf());
    if (whole == null) {
      throw new IllegalArgumentException(
          "units.csv: %s is a part of %s, which does not stand above it"
              .formatted(row.name(), row.partOf()));
    }
    return whole;
  }

  private RegionId region(Row row) {
    return regions
        .findByCode(Objects.requireNonNull(row.region()))
        .map(Region::id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "units.csv: %s is the office of %s, which is no region"
                    .formatted(row.name(), row.region())));
  }
}
