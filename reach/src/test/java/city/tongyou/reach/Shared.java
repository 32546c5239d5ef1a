package city.tongyou.reach;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Street extracts that lie beside the project where it is developed. */
public final class Shared {

  public static final List<String> EXTRACTS =
      List.of("monaco-latest", "shenzhen-osm_bbox", "oslo-east-filtered", "porto_portugal");

  private Shared() {}

  /** The extract's file; the test is skipped where there is none. */
  public static Path extract(String name) {
    var given = System.getenv("TONGYOU_SHARED");
    var folder = given == null ? Path.of("..", "..", "shared") : Path.of(given);
    var file = folder.resolve("geo").resolve(name + ".osm.pbf");
    assumeTrue(Files.exists(file), "No street extract " + file + "; set TONGYOU_SHARED.");
    return file;
  }
}
