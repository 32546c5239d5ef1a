package city.tongyou.region;

import city.tongyou.city.CityFolder;
import city.tongyou.city.CityPart;
import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads {@code regions.csv}, in which a region stands below the one that it lies in. */
@Component
class RegionLoading implements CityPart {

  record Row(
      String code,
      String name,
      @Nullable String nameEn,
      @Nullable String shortName,
      String kind,
      @Nullable String parent,
      String countsAs,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable Double lon,
      @Nullable Double lat,
      @Nullable String source) {}

  private final RegionRepository repository;

  RegionLoading(RegionRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "regions";
  }

  @Override
  public int floor() {
    return 10;
  }

  @Override
  public void load(CityFolder folder) {
    var known = new HashMap<String, RegionId>();
    for (var row : folder.rows("regions.csv", Row.class)) {
      var region = region(row, known);
      known.put(row.code(), region.id());
      repository.insert(region, row.source());
    }
  }

  private static Region region(Row row, Map<String, RegionId> known) {
    var parent = row.parent() == null ? null : known.get(row.parent());
    if (row.parent() != null && parent == null) {
      throw new IllegalArgumentException(
          "regions.csv: %s %s lies in %s, which does not stand above it"
              .formatted(row.code(), row.name(), row.parent()));
    }
    return new Region(
        new RegionId(Generators.timeBasedEpochGenerator().generate()),
        row.code(),
        row.name(),
        row.nameEn() == null ? row.name() : row.nameEn(),
        row.shortName() == null ? row.name() : row.shortName(),
        row.kind(),
        parent,
        Level.find(row.countsAs()),
        row.validFrom(),
        row.validTo(),
        row.lon() == null || row.lat() == null ? null : new Region.Point(row.lon(), row.lat()));
  }
}
