package city.tongyou.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What PostgreSQL wrote before it gave up, turned into the one thing that somebody can mend. */
final class ServerLog {

  private static final int TAIL_BYTES = 8_000;

  private ServerLog() {}

  /** How much the server has said so far; what follows belongs to its next start. */
  static long length(DataFolder folder) {
    try {
      return Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
    } catch (IOException unreadable) {
      return 0;
    }
  }

  static CannotStart refusal(DataFolder folder, long from) {
    return refusal(folder, since(folder.log(), from));
  }

  static CannotStart refusal(DataFolder folder, String words) {
    if (words.contains("No space left on device") || words.contains("Disk quota exceeded")) {
      return CannotStart.because(
          ("The disk that holds %s is full. Make room on it and start again; nothing that was"
                  + " confirmed is lost.")
              .formatted(folder.path()));
    }
    if (words.contains("Permission denied") || words.contains("has wrong ownership")) {
      return CannotStart.because(
          ("The database in %s cannot be read or written by this user. Give the folder to the user"
                  + " who runs Tongyou (chown -R), or run it as that user.")
              .formatted(folder.path()));
    }
    return CannotStart.because(
        "The database in %s did not start: %s (all of it is in %s)."
            .formatted(folder.path(), lastComplaint(words), folder.log()));
  }

  private static String lastComplaint(String words) {
    return Arrays.stream(words.split("\n"))
        .map(line -> line.replaceFirst("^.*?(PANIC|FATAL|ERROR|initdb: error):", "$1:"))
        .filter(line -> line.matches("(PANIC|FATAL|ERROR|initdb: error):.*"))
        .reduce((_, last) -> last)
        .orElse("it gave no reason");
  }

  private static String since(Path log, long from) {
    try (var file = Files.newByteChannel(log)) {
      file.position(Math.max(from, file.size() - TAIL_BYTES));
      var bytes = java.nio.ByteBuffer.allocate(TAIL_BYTES);
      file.read(bytes);
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }
}
