package city.tongyou.reach.cli;

import city.tongyou.reach.circle.Access;
import city.tongyou.reach.circle.CircleSettings;
import city.tongyou.reach.circle.LifeCircles;
import city.tongyou.reach.places.PointsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "circles",
    description =
        "For every origin and kind of place: the nearest, counts, capacity for each child, a score.",
    mixinStandardHelpOptions = true)
final class CirclesCommand implements Callable<Integer> {

  enum Format {
    CSV,
    GEOJSON
  }

  @Mixin Walking walking = new Walking();
  @Mixin Output output = new Output();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      required = true,
      description = "CSV, GeoJSON or .osm.pbf.")
  Path places = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "FILE",
      required = true,
      description = "Origins: CSV or GeoJSON.")
  Path from = Path.of("");

  @Option(
      names = "--minutes",
      split = ",",
      defaultValue = "5,10,15",
      description =
          "Within which places are counted; the last is the catchment too (default: 5,10,15).")
  List<Double> minutes = List.of();

  @Option(names = "--format", defaultValue = "csv", description = "csv or geojson (default: csv).")
  Format format = Format.CSV;

  @Override
  public Integer call() {
    var origins = PointsFile.origins(from);
    var listed = PointsFile.places(places);
    var cutoffs = minutes.stream().map(Walking::seconds).toList();
    var plain = CircleSettings.DEFAULT;
    var settings =
        new CircleSettings(
            cutoffs,
            cutoffs.getLast(),
            plain.fullScoreSeconds(),
            plain.noScoreSeconds(),
            plain.threads());
    var network = walking.network();
    Progress.say(origins.size() + " origins, " + listed.size() + " places.");
    var circles =
        network
            .map(it -> LifeCircles.alongStreets(it, origins, listed, settings))
            .orElseGet(() ->
                LifeCircles.asTheCrowFlies(
                    walking.walk().metresPerSecond(), origins, listed, settings));
    var geoJson = geoJson(circles);
    output.answer(format == Format.CSV ? csv(circles, cutoffs) : geoJson + "\n");
    if (output.wantsMap()) {
      var html = new MapPage("Life circles", basis(circles)).answer(geoJson).places(listed);
      network.ifPresent(it -> html.streets(it.graph()));
      output.map(html.html());
    }
    return 0;
  }

  private static String basis(LifeCircles circles) {
    return "Basis: "
        + circles.basis().words()
        + ". Colour: mean score over all kinds, 0 (red) to 100 (green).";
  }

  private static String csv(LifeCircles circles, List<Integer> cutoffs) {
    var header =
        new ArrayList<Object>(List.of("origin", "community", "kind", "nearest", "nearest_seconds"));
    cutoffs.forEach(it -> header.add("within_" + minutes(it)));
    header.addAll(List.of("capacity_per_child", "score", "circle_score", "basis"));
    var csv = new Csv().row(header.toArray());
    for (int origin = 0; origin < circles.origins().size(); origin++) {
      for (var kind : circles.kinds()) {
        csv.row(row(circles, origin, kind));
      }
    }
    return csv.finished();
  }

  private static Object[] row(LifeCircles circles, int origin, String kind) {
    var access = circles.access(origin, kind);
    var of = circles.origins().get(origin);
    var row = new ArrayList<Object>(List.of(of.id(), of.community(), kind));
    row.add(access.nearest().map(it -> it.id()).orElse("unreachable"));
    row.add(seconds(access));
    row.addAll(access.counts());
    row.add(String.format(Locale.ROOT, "%.6f", access.catchment()));
    row.add(String.format(Locale.ROOT, "%.1f", access.score()));
    row.add(String.format(Locale.ROOT, "%.1f", circles.score(origin)));
    row.add(access.basis().words());
    return row.toArray();
  }

  private static String seconds(Access access) {
    return access.seconds().isPresent()
        ? Integer.toString(access.seconds().getAsInt())
        : "unreachable";
  }

  private static String minutes(int seconds) {
    return seconds % 60 == 0 ? seconds / 60 + "_min" : seconds + "_s";
  }

  private static String geoJson(LifeCircles circles) {
    try (var json = new Json()) {
      for (int origin = 0; origin < circles.origins().size(); origin++) {
        var of = circles.origins().get(origin);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("id", of.id());
        properties.put("name", of.name());
        properties.put("circle_score", circles.score(origin));
        properties.put("basis", circles.basis().words());
        for (var kind : circles.kinds()) {
          var access = circles.access(origin, kind);
          properties.put(
              kind + " nearest", access.nearest().map(it -> it.id()).orElse("unreachable"));
          properties.put(kind + " seconds", seconds(access));
          properties.put(kind + " counts", access.counts());
          properties.put(kind + " capacity per child", access.catchment());
          properties.put(kind + " score", access.score());
        }
        json.point(of.point(), properties);
      }
      return json.finished();
    }
  }
}
