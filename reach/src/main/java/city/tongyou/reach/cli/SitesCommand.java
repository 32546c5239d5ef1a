package city.tongyou.reach.cli;

import city.tongyou.reach.Basis;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.circle.Catch;
import city.tongyou.reach.circle.Catchments;
import city.tongyou.reach.places.PointsFile;
import city.tongyou.reach.site.Sites;
import city.tongyou.reach.site.Siting;
import city.tongyou.reach.walk.WalkNetwork;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sites",
    description = "Of the candidates in --places the few that newly reach most children.",
    mixinStandardHelpOptions = true)
final class SitesCommand implements Callable<Integer> {

  @Mixin Walking walking = new Walking();
  @Mixin Output output = new Output();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      required = true,
      description = "Candidate sites: CSV, GeoJSON or .osm.pbf.")
  Path places = Path.of("");

  @Option(names = "--existing", paramLabel = "FILE", description = "Places that are there already.")
  Optional<Path> existing = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      required = true,
      description = "Where children live: CSV or GeoJSON.")
  Path from = Path.of("");

  @Option(
      names = "--count",
      defaultValue = "3",
      description = "How many sites to choose (default: 3).")
  int count;

  @Option(
      names = "--minutes",
      defaultValue = "15",
      description = "Within reach means (default: 15).")
  double minutes;

  @Option(names = "--exact", description = "The best choice there is; for some hundred candidates.")
  boolean exact;

  @Override
  public Integer call() {
    int limit = Walking.seconds(minutes);
    var origins = PointsFile.origins(from);
    var candidates = PointsFile.places(places);
    var there = existing.map(PointsFile::places).orElse(List.of());
    var network = walking.network();
    var sites =
        new Sites(
            origins,
            candidates,
            catches(network, origins, candidates, limit),
            catches(network, origins, there, limit));
    var siting = exact ? sites.exact(count) : sites.greedy(count);
    var basis = network.isPresent() ? Basis.STREETS : Basis.CROW_FLIES;
    Progress.say(
        String.format(
            Locale.ROOT,
            "%.0f children newly reached; no choice of %d reaches more than %.0f.",
            siting.reached(),
            count,
            siting.bound()));
    output.answer(csv(siting, basis));
    if (output.wantsMap()) {
      var page =
          new MapPage("Where to build next", "Basis: " + basis.words() + ".")
              .answer(geoJson(siting))
              .places(candidates);
      network.ifPresent(it -> page.streets(it.graph()));
      output.map(page.html());
    }
    return 0;
  }

  private List<Catch> catches(
      Optional<WalkNetwork> network, List<Origin> origins, List<Place> listed, int limit) {
    int threads = Runtime.getRuntime().availableProcessors();
    return network
        .map(it -> Catchments.alongStreets(it, origins, listed, limit, threads))
        .orElseGet(() ->
            Catchments.asTheCrowFlies(
                walking.walk().metresPerSecond(), origins, listed, limit, threads));
  }

  private static String csv(Siting siting, Basis basis) {
    var csv =
        new Csv()
            .row(
                "rank",
                "site",
                "lat",
                "lon",
                "newly_reached",
                "reached_so_far",
                "bound",
                "exact",
                "basis");
    double sum = 0;
    int rank = 1;
    for (var pick : siting.picks()) {
      sum += pick.newlyReached();
      var at = pick.site().point();
      csv.row(
          rank++,
          pick.site().id(),
          at.latitude(),
          at.longitude(),
          pick.newlyReached(),
          sum,
          siting.bound(),
          siting.isExact(),
          basis.words());
    }
    return csv.finished();
  }

  private static String geoJson(Siting siting) {
    try (var json = new Json()) {
      int rank = 1;
      for (var pick : siting.picks()) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("rank", rank++);
        properties.put("reason", "site " + pick.site().id());
        properties.put("newly_reached", pick.newlyReached());
        json.point(pick.site().point(), properties);
      }
      return json.finished();
    }
  }
}
