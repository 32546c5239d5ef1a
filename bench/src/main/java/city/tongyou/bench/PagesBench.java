package city.tongyou.bench;

import city.tongyou.bench.OpenLoop.Visit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How fast pages come while two hundred a second are asked for. */
final class PagesBench implements Bench {

  private static final int REQUESTS_PER_SECOND = 200;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration MEASURED = Duration.ofSeconds(60);

  /** Pages that anybody may open. A path that ends in {@code …} is the first that one links to. */
  private static final List<Place> PUBLIC =
      List.of(
          new Place("/", null),
          new Place("/tasks/…", "/"),
          new Place("/targets/…", "/tasks/…"),
          new Place("/calendar", null),
          new Place("/changes", null));

  /** Pages of the workspace, asked for by the made-up city's office. */
  private static final List<Place> WORKSPACE =
      List.of(new Place("/work", null), new Place("/work/plan", null));

  private record Place(String path, @Nullable String linkedFrom) {}

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<String> metrics() {
    return List.of("page-p95", "errors", "anonymous-sessions");
  }

  @Override
  public void run(Report report) throws Exception {
    Path data = Files.createTempDirectory("tongyou-bench-data");
    var started = System.nanoTime();
    try (var platform = RunningPlatform.start(data)) {
      platform.awaitFirstPage(started);
      var rows = new CityRows(data);
      report.say("The demonstration city's rows: " + rows.count());
      var visits = visits(platform);
      var sessionsBefore = rows.sessions();
      new OpenLoop(platform.address()).run(visits, REQUESTS_PER_SECOND / 2, WARM_UP);

      var load = new OpenLoop(platform.address());
      var cpuBefore = platform.cpuSeconds();
      load.run(visits, REQUESTS_PER_SECOND, MEASURED);
      var cpu = platform.cpuSeconds() - cpuBefore;

      print(report, visits, load, cpu);
      report.print(
          Figure.of("pages", "anonymous-sessions", (double) (rows.sessions() - sessionsBefore), "")
              .saying("session rows made by the visits, of which the public ones are anonymous"));
    }
  }

  private static List<Visit> visits(RunningPlatform platform) throws Exception {
    var visits = new ArrayList<Visit>();
    try (var visitor = new DemonstrationVisitor(platform.address())) {
      for (var place : PUBLIC) {
        resolve(visitor, place).ifPresent(path -> visits.add(new Visit(place.path(), path, "")));
      }
      var office = visitor.signIn("office");
      WORKSPACE.forEach(place -> visits.add(new Visit(place.path(), place.path(), office)));
    }
    return visits;
  }

  private static Optional<String> resolve(DemonstrationVisitor visitor, Place place)
      throws Exception {
    if (place.linkedFrom() == null) {
      return Optional.of(place.path());
    }
    var from =
        PUBLIC.stream()
            .filter(it -> it.path().equals(place.linkedFrom()))
            .findFirst()
            .orElseThrow();
    var page = resolve(visitor, from);
    return page.isEmpty()
        ? Optional.empty()
        : visitor.findLink(page.get(), place.path().replace("…", ""));
  }

  private static void print(Report report, List<Visit> visits, OpenLoop load, double cpu) {
    for (var visit : visits) {
      report.print(
          Figure.of("pages", "page-p95", load.percentile(visit, 0.95), "ms")
              .on(visit.name())
              .saying(
                  "p50 %.1f ms, p99 %.1f ms, from the moment due"
                      .formatted(load.percentile(visit, 0.5), load.percentile(visit, 0.99))));
    }
    report.print(
        Figure.of("pages", "errors", load.errors(), "")
            .saying(
                "%d requests a second for %d s; platform's CPU %.0f s, of the machine %s"
                    .formatted(REQUESTS_PER_SECOND, MEASURED.toSeconds(), cpu, MachineLoad.now())));
  }
}
