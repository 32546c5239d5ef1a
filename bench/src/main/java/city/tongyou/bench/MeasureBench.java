package city.tongyou.bench;

import city.tongyou.Tongyou;
import city.tongyou.calendar.CityClock;
import city.tongyou.measure.AsOf;
import city.tongyou.measure.Fact;
import city.tongyou.measure.Folding;
import city.tongyou.measure.MeasureCode;
import city.tongyou.measure.Measures;
import city.tongyou.region.Level;
import city.tongyou.region.Region;
import city.tongyou.region.RegionId;
import city.tongyou.region.Regions;
import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Any number of the city, today and as of any day, out of ten million facts in a durable embedded
 * database with its settings as shipped; beside the plain {@code GROUP BY} over the same facts,
 * which has the same index to go by.
 */
final class MeasureBench implements Bench {

  private static final int MEASURES = 50;
  private static final int YEARS = 3;
  private static final int CURVE_MONTHS = 36;
  private static final long FACTS = Long.getLong("tongyou.bench.facts", 10_000_000);
  private static final String PEER = "plain GROUP BY";

  private static final String PLAIN =
      """
      select region, sum(numerator), sum(denominator)
        from measure.fact
       where measure = (select key from measure.measure where code = ?)
         and superseded_at is null
         and valid_from <= ? and (valid_to is null or valid_to > ?)
       group by region
      """;

  @Override
  public String name() {
    return "measure";
  }

  @Override
  public List<String> metrics() {
    return List.of("read-p95", "as-of-p95", "curve-p95", "visible-p95", "post-cost");
  }

  @Override
  public void run(Report report) throws Exception {
    var folder = Files.createTempDirectory("tongyou-bench-measure");
    try (var platform = start(folder)) {
      new Run(platform, report).all();
    } finally {
      deleteAll(folder);
    }
  }

  private static ConfigurableApplicationContext start(Path folder) {
    var output = System.out;
    try {
      // The platform's log belongs to standard error; standard output is for figures.
      System.setOut(System.err);
      return new SpringApplicationBuilder(Tongyou.class)
          .run("--tongyou.data=" + folder, "--tongyou.city=suzhou", "--server.port=0");
    } finally {
      System.setOut(output);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }

  /** One run over one loaded database. */
  private static final class Run {

    private final Report report;
    private final Measures measures;
    private final Regions regions;
    private final Folding folding;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Random random = new Random(1);
    private final LocalDate today;
    private final List<Region> communities;
    private final List<MeasureCode> codes;

    Run(ConfigurableApplicationContext platform, Report report) {
      this.report = report;
      measures = platform.getBean(Measures.class);
      regions = platform.getBean(Regions.class);
      folding = platform.getBean(Folding.class);
      jdbc = platform.getBean(JdbcTemplate.class);
      transaction = platform.getBean(TransactionTemplate.class);
      today = platform.getBean(CityClock.class).today();
      communities = regions.listRoster(regions.root().id(), Level.COMMUNITY, today);
      codes = new MeasureLoad(measures, jdbc).define(MEASURES);
    }

    void all() throws Exception {
      load();
      beside("read-p95", () -> AsOf.day(today));
      beside("as-of-p95", () -> AsOf.day(today.minusDays(1 + random.nextInt(YEARS * 365 - 1))));
      curve();
      visible();
      postCost();
    }

    private void load() throws InterruptedException {
      long began = System.nanoTime();
      folding.foldAll();
      report.say("Loading " + FACTS + " facts in " + communities.size() + " communities");
      new MeasureLoad(measures, jdbc).load(FACTS, today.minusYears(YEARS), today);
      report.say("Loaded after " + seconds(began) + " s; folding");
      while (!folding.foldAnew()) {
        Thread.sleep(100);
      }
      report.say("Folded after " + seconds(began) + " s; vacuum");
      for (var table : List.of("fact", "day_delta", "month_checkpoint", "branch_checkpoint")) {
        jdbc.execute("vacuum analyze measure." + table);
        report.say(
            table
                + ": "
                + jdbc.queryForObject("select count(*) from measure." + table, Long.class));
      }
      report.say("Ready after " + seconds(began) + " s");
    }

    private interface Day {
      AsOf next();
    }

    /** All regions of the city at once: communities, and sums of towns, districts and the city. */
    private void beside(String metric, Day day) {
      double cpuBefore = cpuSeconds();
      double ours = p95(300, (Runnable) () -> measures.read(code(), day.next()));
      report.say(metric + ": own CPU " + (cpuSeconds() - cpuBefore) + " s for 330 reads");
      double plain = p95(15, (Runnable) () -> plain(day.next().day()));
      report.print(
          Figure.of("measure", metric, ours, "ms")
              .on(FACTS + " facts")
              .besideSlower(PEER, plain)
              .saying("p95 of 300 reads of 1 of 50 measures in all regions; peer: of 15"));
    }

    private void plain(LocalDate day) {
      jdbc.query(PLAIN, row -> {}, code().value(), day, day);
    }

    private void curve() {
      var districts =
          regions.listRoster(regions.root().id(), Level.DISTRICT, today).stream()
              .map(Region::id)
              .toList();
      double value = p95(200, (Runnable) () -> measures.curve(code(), districts, monthEnds()));
      report.print(
          Figure.of("measure", "curve-p95", value, "ms")
              .on(CURVE_MONTHS + " months, " + districts.size() + " districts"));
    }

    private List<AsOf> monthEnds() {
      var points = new ArrayList<AsOf>();
      for (int back = CURVE_MONTHS - 1; back > 0; back--) {
        points.add(AsOf.day(today.withDayOfMonth(1).minusMonths(back - 1).minusDays(1)));
      }
      points.add(AsOf.day(today));
      return points;
    }

    /** From the commit to the answer that holds it, while the folder folds beside. */
    private void visible() {
      double value =
          p95(
              200,
              () -> {
                var code = code();
                var place = place();
                var before = measures.read(code, place, AsOf.day(today)).facts();
                measures.post(fact(code, place));
                long committed = System.nanoTime();
                while (measures.read(code, place, AsOf.day(today)).facts() == before) {
                  Thread.onSpinWait();
                }
                return (System.nanoTime() - committed) / 1e6;
              });
      report.print(Figure.of("measure", "visible-p95", value, "ms"));
    }

    /** What the call takes inside a transaction that has other work to do. */
    private void postCost() {
      var samples = new double[2_000];
      for (int i = -500; i < samples.length; i++) {
        var fact = fact(code(), place());
        double spent =
            transaction.execute(_ -> {
              jdbc.queryForObject("select 1", Integer.class);
              long began = System.nanoTime();
              measures.post(fact);
              return (System.nanoTime() - began) / 1e6;
            });
        if (i >= 0) {
          samples[i] = spent;
        }
      }
      Arrays.sort(samples);
      report.print(
          Figure.of("measure", "post-cost", Arrays.stream(samples).average().orElseThrow(), "ms")
              .saying(
                  "mean of 2000 in the writer's transaction, its commit apart; median %.3f, p95 %.3f"
                      .formatted(samples[1_000], samples[1_900])));
    }

    private Fact fact(MeasureCode code, RegionId place) {
      return new Fact(
          new Fact.FactId(Generators.timeBasedEpochGenerator().generate()),
          code,
          place,
          today.minusDays(random.nextInt(3)),
          null,
          BigDecimal.ONE,
          BigDecimal.TWO,
          "subject",
          "bench");
    }

    private MeasureCode code() {
      return codes.get(random.nextInt(codes.size()));
    }

    private RegionId place() {
      return communities.get(random.nextInt(communities.size())).id();
    }
  }

  private interface Timed {
    double millis();
  }

  private static double p95(int samples, Runnable action) {
    return p95(
        samples,
        () -> {
          long began = System.nanoTime();
          action.run();
          return (System.nanoTime() - began) / 1e6;
        });
  }

  private static double p95(int samples, Timed action) {
    for (int i = 0; i < samples / 10; i++) {
      action.millis();
    }
    var millis = new double[samples];
    for (int i = 0; i < samples; i++) {
      millis[i] = action.millis();
    }
    Arrays.sort(millis);
    return millis[(int) Math.ceil(samples * 0.95) - 1];
  }

  private static long seconds(long began) {
    return (System.nanoTime() - began) / 1_000_000_000;
  }

  private static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : 0;
  }
}
