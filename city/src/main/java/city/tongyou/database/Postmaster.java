package city.tongyou.database;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One running PostgreSQL. */
final class Postmaster {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long MILLIS_BETWEEN_LOOKS = 20;
  private static final long SECONDS_TO_STOP = 30;

  /** Durable before all; then small, since an office's machine does other work as well. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("shared_buffers", "128MB"),
          Map.entry("max_connections", "60"),
          Map.entry("max_logical_replication_workers", "0"),
          Map.entry("io_method", "sync"),
          Map.entry("jit", "off"),
          Map.entry("random_page_cost", "1.1"));

  private final Records records;
  private final Process process;

  private Postmaster(Records records, Process process) {
    this.records = records;
    this.process = process;
  }

  /**
   * Starts the server and waits until it takes connections, which after a crash is when it has
   * repeated what its log holds.
   *
   * @throws CannotStart if it gives up, with its reason
   */
  static Postmaster start(Records records, int port) {
    var folder = records.folder();
    var said = ServerLog.length(folder);
    try {
      var command =
          Stream.concat(
              Stream.of(
                  records.binaries().program("postgres"),
                  "-D",
                  folder.records().toString(),
                  "-p",
                  String.valueOf(port)),
              SETTINGS.entrySet().stream()
                  .flatMap(it -> Stream.of("-c", it.getKey() + "=" + it.getValue())));
      var process =
          records
              .user()
              .command(command.toList())
              .redirectOutput(Redirect.appendTo(folder.log().toFile()))
              .start();
      process.getOutputStream().close();
      var server = new Postmaster(records, process);
      server.awaitReady(said);
      return server;
    } catch (IOException refused) {
      throw DataFolder.unusable(folder.path(), refused);
    }
  }

  private void awaitReady(long said) throws IOException {
    var folder = records.folder();
    for (long waited = 0; waited < PATIENCE.toMillis(); waited += MILLIS_BETWEEN_LOOKS) {
      if (!process.isAlive()) {
        throw ServerLog.refusal(folder, said);
      }
      if (isReady()) {
        return;
      }
      pause();
    }
    process.destroyForcibly();
    throw ServerLog.refusal(folder, said);
  }

  /** The server keeps its own number and state in lines 1 and 8 of its note. */
  private boolean isReady() throws IOException {
    var note = records.folder().records().resolve("postmaster.pid");
    if (Files.notExists(note)) {
      return false;
    }
    List<String> lines = Files.readAllLines(note);
    return lines.size() >= 8
        && lines.getFirst().strip().equals(String.valueOf(process.pid()))
        && lines.get(7).strip().equals("ready");
  }

  private void pause() {
    try {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw CannotStart.because("The start of the database was broken off.");
    }
  }

  void awaitExit() {
    process.onExit().join();
  }

  long pid() {
    return process.pid();
  }

  /** Ends open connections, writes what is left and stops; a server that hangs is killed. */
  void stop() throws IOException, InterruptedException {
    records
        .user()
        .command(
            List.of(
                records.binaries().program("pg_ctl"),
                "stop",
                "--mode=fast",
                "--no-wait",
                "--pgdata=" + records.folder().records()))
        .redirectOutput(Redirect.DISCARD)
        .start()
        .waitFor();
    if (!process.waitFor(SECONDS_TO_STOP, SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
