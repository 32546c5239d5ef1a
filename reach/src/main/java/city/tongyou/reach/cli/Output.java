package city.tongyou.reach.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer goes: whole, or not at all. */
final class Output {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the answer (default: standard output).")
  @Nullable Path out;

  @Option(
      names = "--map",
      paramLabel = "FILE.html",
      description = "Also draw the answer on a map that needs no network.")
  @Nullable Path map;

  boolean wantsMap() {
    return map != null;
  }

  void answer(String text) {
    if (out == null) {
      var stdout =
          new PrintStream(
              new java.io.FileOutputStream(java.io.FileDescriptor.out),
              false,
              StandardCharsets.UTF_8);
      stdout.print(text);
      stdout.flush();
    } else {
      write(out, text);
    }
  }

  void map(String html) {
    if (map != null) {
      write(map, html);
    }
  }

  /** Beside the target first, so that a file under the target's name is always whole. */
  static void write(Path file, String text) {
    try {
      var folder = file.toAbsolutePath().getParent();
      var unfinished = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      try {
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
    }
    Progress.say("Wrote " + file + ".");
  }
}
