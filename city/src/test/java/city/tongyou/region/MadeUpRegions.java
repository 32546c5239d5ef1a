package city.tongyou.region;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Regions without the rest of the house, for tests of the rooms above. */
public final class MadeUpRegions {

  private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

  private final RegionRepository repository;

  public MadeUpRegions(JdbcClient jdbc) {
    repository = new RegionRepository(jdbc);
  }

  /** As another process sees them: nothing is remembered from before. */
  public Regions reopen() {
    return new Regions(repository);
  }

  public static Region region(
      String code, Level level, @Nullable RegionId parent, LocalDate validFrom) {
    return new Region(
        new RegionId(Generators.timeBasedEpochGenerator().generate()),
        code,
        code,
        code,
        code,
        level.code(),
        parent,
        Optional.of(level),
        validFrom,
        null,
        null);
  }

  public RegionId add(String code, Level level, @Nullable RegionId parent) {
    var region = region(code, level, parent, LONG_AGO);
    repository.insert(region, null);
    return region.id();
  }
}
