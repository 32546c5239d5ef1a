package city.tongyou.reach.cli;

import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.places.PointsFile;
import city.tongyou.reach.route.Caution;
import city.tongyou.reach.route.SafeNetwork;
import city.tongyou.reach.route.SafeRoutes;
import city.tongyou.reach.route.SchoolWays;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "route",
    description = {
      "The safest way from each origin to a place (the nearest as the crow flies, or --to ID), with reasons.",
      "With --heat: how many pupils use each street, and the crossings worth mending first."
    },
    mixinStandardHelpOptions = true)
final class RouteCommand implements Callable<Integer> {

  @Mixin Walking walking = new Walking();
  @Mixin Output output = new Output();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      required = true,
      description = "Schools: CSV, GeoJSON or .osm.pbf.")
  Path places = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "FILE",
      required = true,
      description = "Homes: CSV or GeoJSON.")
  Path from = Path.of("");

  @Option(names = "--to", paramLabel = "ID", defaultValue = "", description = "The place to go to.")
  String to = "";

  @Option(
      names = "--heat",
      description = "All origins to one place: streets by pupils, crossings by gain.")
  boolean heat;

  @Override
  public Integer call() {
    var origins = PointsFile.origins(from);
    var listed = PointsFile.places(places);
    var network = walking.requiredNetwork("A route");
    var safe = new SafeNetwork(network, Caution.DEFAULT);
    var geoJson = heat ? heat(safe, origins, listed) : routes(safe, origins, listed);
    output.answer(geoJson + "\n");
    if (output.wantsMap()) {
      output.map(
          new MapPage(
                  "Safe ways",
                  "Basis: streets. Red points: what the way meets; see each point's words.")
              .answer(geoJson)
              .places(heat ? List.of(target(listed)) : listed)
              .streets(network.graph())
              .html());
    }
    return 0;
  }

  private Place target(List<Place> listed) {
    if (to.isEmpty()) {
      if (listed.size() == 1) {
        return listed.getFirst();
      }
      throw new UnusableInput("There are " + listed.size() + " places; say which with --to ID.");
    }
    return listed.stream()
        .filter(it -> it.id().equals(to))
        .findFirst()
        .orElseThrow(() -> new UnusableInput("There is no place with the id '" + to + "'."));
  }

  private String routes(SafeNetwork safe, List<Origin> origins, List<Place> listed) {
    var routes = new SafeRoutes(safe);
    try (var json = new Json()) {
      for (var origin : origins) {
        var place = to.isEmpty() ? nearest(origin, listed) : target(listed);
        var route = routes.route(origin.point(), place.point());
        var properties =
            new LinkedHashMap<String, Object>(Map.of("from", origin.id(), "to", place.id()));
        properties.put("basis", "streets");
        if (route.isEmpty()) {
          properties.put("reached", "unreachable");
          json.point(origin.point(), properties);
          continue;
        }
        var way = route.get();
        properties.put("seconds", way.seconds());
        properties.put("metres", way.metres());
        properties.put("felt_seconds", way.weight());
        properties.put("reasons", SafeRoutes.sentences(way));
        json.line(way.points(), properties);
        way.reasons()
            .forEach(it -> json.point(it.at(), Map.of("reason", it.words(), "from", origin.id())));
      }
      return json.finished();
    }
  }

  private static Place nearest(Origin origin, List<Place> listed) {
    return listed.stream()
        .min(
            java.util.Comparator.comparingDouble(
                it -> city.tongyou.reach.LocalPlane.distanceMetres(origin.point(), it.point())))
        .orElseThrow();
  }

  private String heat(SafeNetwork safe, List<Origin> origins, List<Place> listed) {
    var ways = new SchoolWays(safe, target(listed), origins);
    Progress.say("Pupils without a way: " + ways.unreached());
    try (var json = new Json()) {
      for (int edge : ways.usedEdges()) {
        json.line(ways.shape(edge), Map.of("pupils", ways.pupilsOn(edge)));
      }
      int rank = 1;
      for (var mended : ways.worthMending(10)) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("rank", rank++);
        properties.put("reason", mended.words());
        properties.put("pupils", mended.pupils());
        properties.put("pupils_after_signals", mended.pupilsAfter());
        properties.put("felt_seconds_saved", mended.secondsSaved());
        json.point(mended.at(), properties);
      }
      return json.finished();
    }
  }
}
