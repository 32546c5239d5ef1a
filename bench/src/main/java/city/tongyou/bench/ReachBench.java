package city.tongyou.bench;

import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.area.Isochrones;
import city.tongyou.reach.circle.Change;
import city.tongyou.reach.circle.CircleSettings;
import city.tongyou.reach.circle.LifeCircles;
import city.tongyou.reach.route.Caution;
import city.tongyou.reach.route.SafeNetwork;
import city.tongyou.reach.route.SafeRoutes;
import city.tongyou.reach.search.SideBySide;
import city.tongyou.reach.walk.WalkNetwork;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The walking engine beside scipy, pandana and GraphHopper, on the same graph, one thread each.
 * Places and origins are made up at random nodes; the streets are two extracts of OpenStreetMap.
 */
final class ReachBench implements Bench {

  private static final String NAME = "reach";
  private static final Map<String, String> CITIES =
      Map.of("porto", "porto_portugal", "oslo", "oslo-east-filtered");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> metrics() {
    return List.of(
        "nearest-10-kinds-porto",
        "nearest-10-kinds-oslo",
        "counts-10-kinds-porto",
        "counts-10-kinds-oslo",
        "settled-per-second-porto",
        "settled-per-second-oslo",
        "isochrone-porto",
        "isochrone-oslo",
        "circles-tiled-cpu",
        "what-if",
        "safe-route-p95",
        "import-porto",
        "import-porto-memory",
        "load-porto");
  }

  @Override
  public void run(Report report) throws Exception {
    for (var city : List.of("porto", "oslo")) {
      var file = extract(city);
      if (!Files.exists(file)) {
        report.say(
            "No streets of "
                + city
                + " at "
                + file
                + "; set TONGYOU_SHARED. Its figures are left out.");
        continue;
      }
      city(report, city, file);
    }
  }

  private static Path extract(String city) {
    var shared = System.getenv().getOrDefault("TONGYOU_SHARED", Path.of("..", "shared").toString());
    return Path.of(shared, "geo", CITIES.get(city) + ".osm.pbf");
  }

  private void city(Report report, String city, Path file) throws Exception {
    if (city.equals("porto")) {
      imports(report, file);
    }
    var question = new ReachQuestion(file);
    var told = ReachPeers.ask(question, report);
    nearest(report, city, question, told);
    counts(report, city, question, told);
    everyNode(report, city, question, told);
    isochrones(report, city, question);
    safeRoutes(report, city, question.network);
    if (city.equals("oslo")) {
      var tiled = new TiledStreets(file, 18);
      circles(report, tiled);
    }
  }

  private interface Question {
    long answer();
  }

  private record Timed(double seconds, long answer) {}

  /** Of this thread alone: the machine is shared, and its clock on the wall tells of others too. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** CPU seconds, the median of the later runs, the code warm. */
  private static Timed timed(int runs, Question question) {
    var seconds = new double[runs];
    long answer = 0;
    for (int i = 0; i < 2 * runs; i++) {
      long start = cpuNanos();
      answer = question.answer();
      seconds[i % runs] = (cpuNanos() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return new Timed(seconds[runs / 2], answer);
  }

  private static Figure beside(
      Figure figure, String peer, Map<String, Double> told, String key, double scale) {
    var its = told.get(key);
    return its == null
        ? figure.saying("the peer could not be had")
        : figure.besideSlower(peer, its * scale);
  }

  private static String agreement(Map<String, Double> told, String key, long ours) {
    var its = told.get(key);
    return its == null
        ? "no peer to compare with"
        : its == ours
            ? "same answer"
            : "answers differ: " + ours + " here, " + its.longValue() + " there";
  }

  private void nearest(
      Report report, String city, ReachQuestion question, Map<String, Double> told) {
    var field = question.field();
    var it = timed(15, () -> question.nearest(field));
    var figure = Figure.of(NAME, "nearest-10-kinds-" + city, it.seconds * 1e3, "ms");
    report.print(
        beside(figure, "scipy multi-source", told, "scipy_nearest", 1e3)
            .saying(agreement(told, "nearest_sum", it.answer)));
  }

  private void counts(
      Report report, String city, ReachQuestion question, Map<String, Double> told) {
    var search = new SideBySide(question.network.inward());
    var it = timed(15, () -> question.counts(search));
    var figure = Figure.of(NAME, "counts-10-kinds-" + city, it.seconds * 1e3, "ms");
    report.print(
        beside(figure, "scipy from the places, one cutoff", told, "scipy_counts", 1e3)
            .saying("three cutoffs here; " + agreement(told, "counts_sum", it.answer)));
  }

  private void everyNode(
      Report report, String city, ReachQuestion question, Map<String, Double> told) {
    var search = new SideBySide(question.network.outward());
    int[] ones = new int[question.graph.nodeCount()];
    Arrays.fill(ones, 1);
    var it = timed(5, () -> question.everyNode(search, ones));
    var figure = Figure.of(NAME, "settled-per-second-" + city, it.answer / it.seconds, "1/s");
    var its = told.get("pandana_aggregate");
    report.print(
        (its == null
                ? figure
                : figure.besideFewer(
                    "pandana aggregate", told.getOrDefault("aggregate_sum", 0.0) / its))
            .saying(agreement(told, "aggregate_sum", it.answer)));
  }

  private void isochrones(Report report, String city, ReachQuestion question) {
    var ours = new Isochrones(question.network);
    var theirs = new ReachGraphHopper(question.network);
    int[] nodes = new Random(3).ints(400, 0, question.graph.nodeCount()).toArray();
    int[] drawn = Arrays.stream(nodes).filter(it -> draws(theirs, question, it)).toArray();
    var mine =
        timed(
            3,
            () ->
                Arrays.stream(drawn)
                    .map(it -> ours.area(question.graph.nodePoint(it), 900).polygons().size())
                    .sum());
    var its =
        timed(2, () -> Arrays.stream(drawn).filter(it -> draws(theirs, question, it)).count());
    report.print(
        Figure.of(NAME, "isochrone-" + city, mine.seconds * 1e3 / drawn.length, "ms")
            .besideSlower("GraphHopper", its.seconds * 1e3 / drawn.length)
            .saying(drawn.length + " random nodes, 15 minutes, mean"));
  }

  private static boolean draws(ReachGraphHopper theirs, ReachQuestion question, int node) {
    var at = question.graph.nodePoint(node);
    return theirs.isochrone(at.latitude(), at.longitude());
  }

  private void safeRoutes(Report report, String city, WalkNetwork network) {
    var routes = new SafeRoutes(new SafeNetwork(network, Caution.DEFAULT));
    var random = new Random(9);
    var graph = network.graph();
    double[] millis = new double[400];
    for (int i = 0; i < 2 * millis.length; i++) {
      var from = graph.nodePoint(random.nextInt(graph.nodeCount()));
      var to = graph.nodePoint(random.nextInt(graph.nodeCount()));
      long start = cpuNanos();
      routes.route(from, to);
      millis[i % millis.length] = (cpuNanos() - start) / 1e6;
    }
    Arrays.sort(millis);
    report.print(
        Figure.of(NAME, "safe-route-p95", millis[379], "ms")
            .on(city)
            .saying("between random nodes of the whole extract"));
  }

  private void circles(Report report, TiledStreets tiled) {
    var network = tiled.network();
    var graph = network.graph();
    var random = new Random(5);
    var origins = new ArrayList<Origin>();
    for (int i = 0; i < ReachQuestion.ORIGINS; i++) {
      origins.add(
          new Origin("o" + i, "o" + i, "", graph.nodePoint(random.nextInt(graph.nodeCount())), 10));
    }
    var places = new ArrayList<Place>();
    for (int i = 0; i < ReachQuestion.KINDS * ReachQuestion.PLACES; i++) {
      places.add(
          new Place(
              "p" + i,
              "kind " + i % 10,
              "",
              graph.nodePoint(random.nextInt(graph.nodeCount())),
              100));
    }
    var settings = CircleSettings.DEFAULT.onThreads(1);
    var it =
        timed(
            5, () -> LifeCircles.alongStreets(network, origins, places, settings).origins().size());
    report.print(
        Figure.of(NAME, "circles-tiled-cpu", it.seconds, "s")
            .saying(graph.nodeCount() + " nodes, one thread, points put onto streets included"));
    var city = LifeCircles.alongStreets(network, origins, places, settings);
    int[] next = {0};
    var added =
        timed(
            15,
            () -> {
              var at = graph.nodePoint(random.nextInt(graph.nodeCount()));
              var place = new Place("new" + next[0]++, "kind 3", "", at, 100);
              return city.whatIf(List.of(new Change.Add(place))).changed("kind 3").size();
            });
    report.print(
        Figure.of(NAME, "what-if", added.seconds * 1e3, "ms")
            .saying("one place more on the tiled streets, answer included, median"));
  }

  private void imports(Report report, Path file) throws Exception {
    var stored = Files.createTempFile("porto", ".streets");
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            ReachImport.class.getName(),
            file.toString(),
            stored.toString());
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var words =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .strip()
            .split(" ", -1);
    process.waitFor();
    Files.deleteIfExists(stored);
    var note =
        "in a fresh process, its memory peak that of the whole process; peer's 10.1 s was measured elsewhere";
    report.print(
        Figure.of(NAME, "import-porto", Double.parseDouble(words[0]), "s")
            .besideSlower("GraphHopper", 10.1)
            .saying(note));
    report.print(Figure.of(NAME, "import-porto-memory", Double.parseDouble(words[2]), "MB"));
    report.print(
        Figure.of(NAME, "load-porto", Double.parseDouble(words[1]), "s")
            .saying("hash checked, network for a child built, code cold"));
  }
}
