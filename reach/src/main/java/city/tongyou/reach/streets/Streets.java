package city.tongyou.reach.streets;

import city.tongyou.reach.UnusableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads streets from an OSM extract, GeoJSON lines or a stored graph, and stores graphs. */
public final class Streets {

  private Streets() {}

  /**
   * Reads a file of streets, whatever its kind: a graph stored by {@link #store}, an OSM extract
   * ({@code .osm.pbf}, in any order) or GeoJSON.
   *
   * @throws UnusableInput if the file is none of them, broken, or holds no street
   */
  public static StreetGraph read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UnusableInput("There is no file " + file + ".");
      }
      if (GraphFile.isOne(file)) {
        return GraphFile.load(file);
      }
    } catch (IOException e) {
      throw new UnusableInput(file + " cannot be read: " + e.getMessage(), e);
    }
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pbf")) {
      return Collapse.of(OsmStreets.read(file));
    }
    if (name.endsWith(".geojson") || name.endsWith(".json")) {
      return Collapse.of(GeoJsonStreets.read(file));
    }
    throw new UnusableInput(
        file
            + " is not a kind of street file that is known: give .osm.pbf, .geojson or a stored graph.");
  }

  /** Stores a graph so that {@link #read} has it back in a moment. */
  public static void store(StreetGraph graph, Path file) {
    try {
      GraphFile.store(graph, file);
    } catch (IOException e) {
      throw new UncheckedIOException("The graph cannot be stored in " + file + ".", e);
    }
  }
}
