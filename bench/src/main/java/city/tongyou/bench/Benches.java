package city.tongyou.bench;

import java.util.Arrays;
import java.util.List;

/** {@code ./tongyou bench NAME…} and {@code ./tongyou bench --list}. */
public final class Benches {

  /** Every benchmark there is. */
  static final List<Bench> ALL =
      List.of(
          new PlanBench(),
          new LinkageBench(),
          new ChineseBench(),
          new ReachBench(),
          new MeasureBench(),
          new StartBench(),
          new PagesBench());

  private Benches() {}

  static void main(String[] args) throws Exception {
    if (args.length == 0 || args[0].equals("--list")) {
      ALL.forEach(bench -> System.out.println(bench.name() + "  " + bench.metrics()));
      return;
    }
    for (var name : args) {
      var bench =
          ALL.stream()
              .filter(it -> it.name().equals(name))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "No benchmark " + name + " among " + Arrays.toString(names())));
      bench.run(new Report(System.out));
    }
  }

  private static String[] names() {
    return ALL.stream().map(Bench::name).toArray(String[]::new);
  }
}
