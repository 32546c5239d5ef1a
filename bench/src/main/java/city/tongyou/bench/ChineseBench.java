package city.tongyou.bench;

import city.tongyou.linkage.Link;
import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.chinese.ChineseModels;
import city.tongyou.linkage.chinese.ChineseTransforms;
import city.tongyou.linkage.generate.Format;
import city.tongyou.linkage.generate.GeneratedFiles;
import city.tongyou.linkage.generate.GeneratorSettings;
import city.tongyou.linkage.generate.Layout;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** The shipped model of children's files on made-up files of seeds that nothing was chosen by. */
final class ChineseBench implements Bench {

  private static final List<Long> SEEDS = List.of(2001L, 2002L, 2003L);
  private static final int RECORDS = 100_000;
  private static final String LABELS =
      "trained without labels; generator at its usual rates, whose make-up is assumed";

  @Override
  public String name() {
    return "linkage-chinese";
  }

  @Override
  public List<String> metrics() {
    return List.of("chinese-f1", "chinese-precision", "generate-1m-wall", "generate-1m-cpu");
  }

  @Override
  public void run(Report report) throws Exception {
    Path folder = Files.createTempDirectory("tongyou-chinese");
    try {
      generation(report, folder);
      for (long seed : SEEDS) {
        quality(report, seed, folder);
      }
    } finally {
      for (String file : List.of("children.parquet", "children.csv")) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.delete(folder);
    }
  }

  private void generation(Report report, Path folder) throws IOException {
    report.say("generating 1,000,000 records");
    Duration cpu = cpu();
    long start = System.nanoTime();
    write(GeneratorSettings.of(1_000_000, 1), Format.CSV, folder);
    report.print(Figure.of(name(), "generate-1m-wall", (System.nanoTime() - start) / 1e9, "s"));
    report.print(Figure.of(name(), "generate-1m-cpu", cpu().minus(cpu).toMillis() / 1e3, "s"));
  }

  private void quality(Report report, long seed, Path folder) throws IOException {
    report.say("linking " + RECORDS + " records of seed " + seed);
    Path file = write(GeneratorSettings.of(RECORDS, seed), Format.PARQUET, folder);
    var records = RecordFiles.read(List.of(file), ReadOptions.DEFAULT, Workers.all());
    var options = LinkOptions.defaults().with(Transforms.standard().and(ChineseTransforms.all()));
    int[] clusters = Link.run(ChineseModels.children(), records, options).clusters().of();
    int[] persons = ((TextColumn) records.column("person")).codes();
    String set = "%d records, seed %d".formatted(RECORDS, seed);
    double right = pairs(persons, clusters);
    double linked = pairs(clusters, clusters);
    double f1 = 2 * right / (linked + pairs(persons, persons));
    report.print(Figure.of(name(), "chinese-f1", f1, "").on(set).saying(LABELS));
    report.print(Figure.of(name(), "chinese-precision", right / linked, "").on(set).saying(LABELS));
  }

  private static Path write(GeneratorSettings settings, Format format, Path folder)
      throws IOException {
    return GeneratedFiles.write(settings, Layout.ONE_TABLE, format, folder, _ -> {}).getFirst();
  }

  /** Pairs of records that share both groups. */
  private static double pairs(int[] one, int[] other) {
    var sizes = new HashMap<Long, Integer>();
    for (int i = 0; i < one.length; i++) {
      sizes.merge(((long) one[i] << 32) | other[i], 1, Integer::sum);
    }
    return pairs(sizes.values());
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
