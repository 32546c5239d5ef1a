package city.tongyou.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL as the platform runs it, without the rest of the house. */
public final class DatabaseOfTests {

  private DatabaseOfTests() {}

  /** Starts one that ends with this process, and tells its address with name and password. */
  public static String start() {
    try {
      var target = Files.createDirectories(Path.of("target"));
      var folder = DataFolder.open(Files.createTempDirectory(target, "test-database"));
      var server =
          KeptServer.start(
              new Records(
                  folder, Binaries.in(target.resolve("test-data")), ServerUser.ofThisProcess()));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
      return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&password=%s"
          .formatted(server.port(), folder.password());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void end(KeptServer server, DataFolder folder) {
    try {
      server.close();
      folder.close();
      FileSystemUtils.deleteRecursively(folder.path());
    } catch (IOException unimportant) {
      // The target folder goes with the next clean build.
    }
  }
}
