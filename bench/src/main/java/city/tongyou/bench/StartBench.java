package city.tongyou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How long until the first page, and what the platform holds when nobody asks for one. */
final class StartBench implements Bench {

  private static final Duration IDLE = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<String> metrics() {
    return List.of("first-page-empty", "first-page-warm", "idle-memory");
  }

  @Override
  public void run(Report report) throws Exception {
    report.say("Building and rehearsing, so that neither is measured");
    firstPage(Files.createTempDirectory("tongyou-bench-unmeasured")).platform().close();
    var data = Files.createTempDirectory("tongyou-bench-data");

    var empty = firstPage(data);
    empty.platform().close();
    report.print(empty.figure("first-page-empty"));

    var warm = firstPage(data);
    try (var platform = warm.platform()) {
      report.print(warm.figure("first-page-warm"));
      report.say("Leaving it alone for " + IDLE.toSeconds() + " s");
      Thread.sleep(IDLE);
      report.print(
          Figure.of("start", "idle-memory", platform.memoryMegabytes(), "MB")
              .saying("PSS of java and every process of PostgreSQL"));
    }
  }

  private record FirstPage(RunningPlatform platform, double seconds, double cpuSeconds) {

    Figure figure(String metric) {
      return Figure.of("start", metric, seconds, "s")
          .saying("CPU %.1f s, of the machine %s".formatted(cpuSeconds, MachineLoad.now()));
    }
  }

  private static FirstPage firstPage(Path data) throws IOException, InterruptedException {
    var started = System.nanoTime();
    var platform = RunningPlatform.start(data);
    var seconds = platform.awaitFirstPage(started);
    return new FirstPage(platform, seconds, platform.cpuSeconds());
  }
}
