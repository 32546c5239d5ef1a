package city.tongyou.city;

import city.tongyou.database.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A city's folder: {@code settings.yaml}, {@code regions.csv}, {@code units.csv}, {@code
 * plan.json}, {@code calendar.csv} and whatever else its parts look for. A file that it lacks is
 * its base's.
 */
public final class CityFolder {

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvReadFeature.EMPTY_STRING_AS_NULL)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final Resource place;
  private final @Nullable CityFolder base;

  private CityFolder(Resource place, @Nullable CityFolder base) {
    this.place = place;
    this.base = base;
  }

  /**
   * Opens a shipped city by its name, or any folder by its path.
   *
   * @throws CannotStart if there is neither
   */
  static CityFolder open(String nameOrPath) {
    var folder = new CityFolder(placeOf(nameOrPath), null);
    var settings = folder.find("settings.yaml");
    if (settings.isEmpty()) {
      throw CannotStart.with(
          "No city '%s': neither a shipped city (suzhou, demo) nor a folder with a settings.yaml."
              .formatted(nameOrPath));
    }
    var base = YAML.readTree(folder.text("settings.yaml")).path("base").asString("");
    return base.isEmpty() ? folder : new CityFolder(folder.place, open(base));
  }

  private static Resource placeOf(String nameOrPath) {
    var shipped = new ClassPathResource("cities/" + nameOrPath + "/");
    return nameOrPath.matches("[a-z0-9-]+") && !Files.isDirectory(Path.of(nameOrPath))
        ? shipped
        : new FileSystemResource(Path.of(nameOrPath).toAbsolutePath() + "/");
  }

  /** The city itself; its own settings win over its base's. */
  City city() {
    var settings = YAML.readTree(text("settings.yaml"));
    if (base != null) {
      settings =
          YAML.readTree(base.text("settings.yaml")).withObject("").setAll(settings.asObject());
    }
    return YAML.treeToValue(settings, City.class);
  }

  public Optional<Resource> find(String file) {
    try {
      var own = place.createRelative(file);
      if (own.exists()) {
        return Optional.of(own);
      }
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
    return base == null ? Optional.empty() : base.find(file);
  }

  /**
   * The rows of a CSV file with a header, each as a record; columns that the record lacks are
   * passed over, and no file has no rows.
   */
  public <R> List<R> rows(String file, Class<R> type) {
    ObjectReader reader = CSV.readerFor(type).with(CsvSchema.emptySchema().withHeader());
    return find(file)
        .map(resource -> {
          try (InputStream in = resource.getInputStream()) {
            return reader.<R>readValues(in).readAll();
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        })
        .orElse(List.of());
  }

  /**
   * A YAML file as a record.
   *
   * @throws java.util.NoSuchElementException if neither this city nor its base has it
   */
  public <R> R settings(String file, Class<R> type) {
    return YAML.readValue(text(file), type);
  }

  private String text(String file) {
    try {
      return find(file).orElseThrow().getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
