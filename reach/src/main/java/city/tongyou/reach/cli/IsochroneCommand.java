package city.tongyou.reach.cli;

import city.tongyou.reach.Origin;
import city.tongyou.reach.area.Isochrones;
import city.tongyou.reach.area.WalkArea;
import city.tongyou.reach.places.PointsFile;
import city.tongyou.reach.walk.WalkNetwork;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "isochrone",
    description = "The area within a walking time of each origin, as GeoJSON polygons.",
    mixinStandardHelpOptions = true)
final class IsochroneCommand implements Callable<Integer> {

  @Mixin Walking walking = new Walking();
  @Mixin Output output = new Output();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      required = true,
      description = "Origins: CSV or GeoJSON.")
  Path from = Path.of("");

  @Option(names = "--places", paramLabel = "FILE", description = "Shown on the map.")
  Optional<Path> places = Optional.empty();

  @Option(
      names = "--minutes",
      split = ",",
      defaultValue = "15",
      description = "One or more walking times (default: 15).")
  List<Double> minutes = List.of();

  @Override
  public Integer call() {
    var origins = PointsFile.origins(from);
    var network = walking.network();
    var isochrones = network.map(Isochrones::new);
    String geoJson;
    try (var json = new Json()) {
      for (var origin : origins) {
        for (double each : minutes) {
          int seconds = Walking.seconds(each);
          var area =
              isochrones
                  .map(it -> it.area(origin.point(), seconds))
                  .orElseGet(() ->
                      Isochrones.asTheCrowFlies(
                          origin.point(), seconds, walking.walk().metresPerSecond()));
          json.geometry(area.toGeoJson(), properties(origin, area));
        }
      }
      geoJson = json.finished();
    }
    output.answer(geoJson + "\n");
    if (output.wantsMap()) {
      output.map(page(geoJson, network).html());
    }
    return 0;
  }

  private MapPage page(String geoJson, Optional<WalkNetwork> network) {
    var basis = network.isPresent() ? "streets" : "crow-flies×1.3";
    var page = new MapPage("Within a walk", "Basis: " + basis + ".").answer(geoJson);
    places.ifPresent(it -> page.places(PointsFile.places(it)));
    network.ifPresent(it -> page.streets(it.graph()));
    return page;
  }

  private static java.util.Map<String, Object> properties(Origin origin, WalkArea area) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("id", origin.id());
    properties.put("name", origin.name());
    properties.put("seconds", area.seconds());
    properties.put("basis", area.basis().words());
    properties.put("reached", area.isEmpty() ? "unreachable: no street near" : "yes");
    return properties;
  }
}
