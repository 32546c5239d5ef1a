package city.tongyou.bench;

import city.tongyou.linkage.Link;
import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.cluster.Evaluation;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.io.ResultFiles;
import city.tongyou.linkage.table.TextColumn;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One whole linking of the speed set in a process of its own; prints what it took as JSON. */
final class SpeedRun {

  /** What a run took, here or at the peer. */
  record Result(
      double wall,
      double cpu,
      double endToEndWall,
      double endToEndCpu,
      double memoryMegabytes,
      double precision,
      double recall,
      double f1,
      long pairs) {}

  private record Moment(double wall, double cpu) {
    static Moment now() {
      var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      return new Moment(System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9);
    }
  }

  private SpeedRun() {}

  /** Arguments: the Parquet file, and where the clusters go. */
  public static void main(String[] arguments) throws IOException {
    var options = LinkOptions.defaults().withEdgesFrom(0).telling(SpeedRun::tell);
    var start = Moment.now();
    tell("reading");
    var records =
        RecordFiles.read(List.of(Path.of(arguments[0])), ReadOptions.DEFAULT, options.workers());
    var read = Moment.now();
    var linkage = Link.run(SpeedModel.model(), records, options);
    var linked = Moment.now();
    tell("writing");
    ResultFiles.writeClusters(records, linkage.clusters(), Path.of(arguments[1]));
    var written = Moment.now();
    tell("done");
    double memory = peakMegabytes();
    var persons = ((TextColumn) records.column("person")).codes();
    var quality = Evaluation.of(linkage.clusters().of(), persons);
    System.out.println(
        new JsonMapper()
            .writeValueAsString(
                new Result(
                    linked.wall() - read.wall(),
                    linked.cpu() - read.cpu(),
                    written.wall() - start.wall(),
                    written.cpu() - start.cpu(),
                    memory,
                    quality.precision(),
                    quality.recall(),
                    quality.f1(),
                    linkage.pairs())));
  }

  private static void tell(String what) {
    System.err.printf(
        "%8.2f s cpu %8.2f s  %s%n", Moment.now().wall() % 10000, Moment.now().cpu(), what);
  }

  /** The process's greatest resident set, heap and DuckDB together. */
  private static double peakMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
              .filter(it -> it.startsWith("VmHWM:"))
              .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          / 1024.0;
    }
  }
}
