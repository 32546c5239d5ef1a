package city.tongyou.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The files in which PostgreSQL keeps the records: made once, and of one major version for ever.
 */
record Records(DataFolder folder, Binaries binaries, ServerUser user) {

  /**
   * Makes the files if there are none.
   *
   * @throws CannotStart if another major version of PostgreSQL wrote them, or they cannot be made
   */
  void prepare() {
    try {
      new Leftovers(folder.records()).clear();
      if (Files.notExists(folder.records())) {
        make();
      }
      checkVersion();
    } catch (IOException refused) {
      throw DataFolder.unusable(folder.path(), refused);
    }
  }

  /** Moved into place when whole: a start that was killed halfway begins again. */
  private void make() throws IOException {
    var fresh = folder.path().resolve("postgres.new");
    new Leftovers(fresh).clear();
    FileSystemUtils.deleteRecursively(fresh);
    folder.password();
    var process =
        user.command(
                List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--pwfile=" + folder.passwordFile()))
            .start();
    var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      FileSystemUtils.deleteRecursively(fresh);
      throw ServerLog.refusal(folder, words);
    }
    Files.move(fresh, folder.records(), ATOMIC_MOVE);
  }

  private void checkVersion() throws IOException {
    Path note = folder.records().resolve("PG_VERSION");
    var version = Files.exists(note) ? Files.readString(note).strip() : "an unknown version";
    if (!version.equals(String.valueOf(Binaries.MAJOR))) {
      throw CannotStart.because(
          ("The records in %s were written by PostgreSQL %s, and this Tongyou brings %d. Run them with"
                  + " the release that wrote them and move them from there, or serve them with a"
                  + " PostgreSQL %s of your own named by --spring.datasource.url=jdbc:postgresql://…")
              .formatted(folder.records(), version, Binaries.MAJOR, version));
    }
  }
}
