package city.tongyou.database;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * What a killed run left in its folder: a server without a master, or a note of one. Only the
 * holder of the folder's lock may clear it, or it would stop the database of a living platform.
 */
record Leftovers(Path records) {

  private static final long SECONDS_TO_STOP = 10;

  /**
   * Stops every process of PostgreSQL that works in the folder, then removes its note. The number
   * in the note may belong to any program by now; where processes work cannot be mistaken.
   */
  void clear() throws IOException {
    for (var process : processes()) {
      process.destroy();
    }
    for (var process : processes()) {
      kill(process);
    }
    Files.deleteIfExists(records.resolve("postmaster.pid"));
  }

  private List<ProcessHandle> processes() throws IOException {
    return Files.isDirectory(Path.of("/proc/self")) ? inFolder() : noted().stream().toList();
  }

  private List<ProcessHandle> inFolder() throws IOException {
    if (Files.notExists(records)) {
      return List.of();
    }
    var here = records.toRealPath();
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.filter(process -> worksIn(here, process)).toList();
    }
  }

  private static boolean worksIn(Path folder, ProcessHandle process) {
    try {
      var proc = Path.of("/proc", String.valueOf(process.pid()));
      return Files.readSymbolicLink(proc.resolve("cwd")).equals(folder)
          && Files.readString(proc.resolve("comm")).strip().equals("postgres");
    } catch (IOException | SecurityException goneOrNotOurs) {
      return false;
    }
  }

  private Optional<ProcessHandle> noted() throws IOException {
    var note = records.resolve("postmaster.pid");
    if (Files.notExists(note)) {
      return Optional.empty();
    }
    return Files.readAllLines(note).stream()
        .findFirst()
        .map(String::strip)
        .filter(number -> number.matches("\\d{1,18}"))
        .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
        .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
  }

  private static void kill(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS_TO_STOP, SECONDS);
    } catch (TimeoutException | ExecutionException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
