package city.tongyou.planreader;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the real plan lies, which is not part of the project. */
final class Shared {

  private Shared() {}

  /** The real plan; the test is skipped where it is absent. */
  static Path suzhou() {
    String folder = System.getenv("TONGYOU_SHARED");
    Path shared = folder == null ? Path.of("../../shared") : Path.of(folder);
    Path plan = shared.resolve("plans/suzhou-2021-2023.txt");
    Assumptions.assumeTrue(Files.exists(plan), "the real plan is not here; set TONGYOU_SHARED");
    return plan;
  }
}
