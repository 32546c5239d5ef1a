package city.tongyou.bench;

import city.tongyou.planreader.PlanReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How long does it take to read a plan: in a new process, and in one that has read before? */
final class PlanBench implements Bench {

  private static final int READS = 200;
  private static final int STARTS = 5;

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public List<String> metrics() {
    return List.of("plan-read-cold", "plan-read-warm");
  }

  @Override
  public void run(Report report) throws Exception {
    Path plan = plan();
    String of = plan.getFileName().toString();
    report.print(Figure.of(name(), "plan-read-cold", cold(plan), "s").on(of));
    report.print(Figure.of(name(), "plan-read-warm", warm(plan), "ms").on(of));
  }

  /** The real plan beside the project, else an invented one. */
  private static Path plan() {
    String folder = System.getenv("TONGYOU_SHARED");
    Path real = Path.of(folder == null ? "../shared" : folder, "plans/suzhou-2021-2023.txt");
    return Files.exists(real)
        ? real
        : Path.of("plan-reader/src/test/resources/plans/01-brackets-at-the-end.txt");
  }

  private static double warm(Path plan) throws Exception {
    double[] millis = new double[READS];
    for (int i = 0; i < READS; i++) {
      long start = System.nanoTime();
      PlanReader.read(plan);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return median(Arrays.copyOfRange(millis, READS / 2, READS));
  }

  /** Whole processes with the options of {@code ./tongyou plan}. */
  private static double cold(Path plan) throws Exception {
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx320m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "city.tongyou.planreader.PlanCommand",
                  "read",
                  plan.toString(),
                  "--json")
              .redirectOutput(new File("/dev/null"))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("The reader ended with " + process.exitValue());
      }
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    return median(seconds);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
