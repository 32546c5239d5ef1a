package city.tongyou.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The platform as {@code ./tongyou run} starts it, on a data folder of its own. */
final class RunningPlatform implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final long CLOCK_TICKS_A_SECOND = 100;

  private final Process process;
  private final Path log;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningPlatform(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  static RunningPlatform start(Path data) throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var home = Path.of(System.getProperty("tongyou.home", "."));
    var log = Files.createTempFile("tongyou-bench", ".log");
    var process =
        new ProcessBuilder(
                home.resolve("tongyou").toString(),
                "run",
                "--port=" + port,
                "--data=" + data,
                "--city=demo")
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()))
            .start();
    return new RunningPlatform(process, log, port);
  }

  URI address() {
    // By this name alone does a made-up city let a visitor in without a password.
    return URI.create("http://localhost:" + port);
  }

  /** Seconds from {@link #start} to the end of the first page. */
  double awaitFirstPage(long startedNanos) throws IOException, InterruptedException {
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() - startedNanos > PATIENCE.toNanos()) {
        throw new IllegalStateException("The platform did not start:\n" + Files.readString(log));
      }
      Thread.sleep(20);
    }
    return (System.nanoTime() - startedNanos) / 1e9;
  }

  private boolean answers() throws InterruptedException {
    try {
      var home = HttpRequest.newBuilder(address().resolve("/")).build();
      return client.send(home, BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The proportional set size of the whole tree of processes, in MB (2²⁰ bytes). */
  double memoryMegabytes() {
    return tree().mapToLong(RunningPlatform::proportionalKilobytes).sum() / 1024.0;
  }

  private static long proportionalKilobytes(ProcessHandle process) {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  /** The processor time that the whole tree has taken. */
  double cpuSeconds() {
    return tree().mapToDouble(RunningPlatform::cpuSeconds).sum();
  }

  private static double cpuSeconds(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      // Fields are counted after the name, which may hold anything.
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      var ticks = Stream.of(11, 12, 13, 14).mapToLong(it -> Long.parseLong(fields[it])).sum();
      return (double) ticks / CLOCK_TICKS_A_SECOND;
    } catch (IOException gone) {
      return 0;
    }
  }

  private Stream<ProcessHandle> tree() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    client.close();
  }
}
