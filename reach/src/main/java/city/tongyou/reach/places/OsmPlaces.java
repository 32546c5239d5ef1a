package city.tongyou.reach.places;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.Place;
import city.tongyou.reach.streets.OsmFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places for children as an OSM extract has them; of an outline the middle of its points. */
final class OsmPlaces {

  private static final Map<String, Map<String, String>> KINDS =
      Map.of(
          "amenity",
          Map.of(
              "school", "school",
              "kindergarten", "kindergarten",
              "library", "library",
              "hospital", "hospital",
              "clinic", "clinic",
              "community_centre", "community centre"),
          "leisure",
          Map.of(
              "playground", "playground",
              "park", "park",
              "pitch", "sports ground",
              "sports_centre", "sports centre"),
          "tourism",
          Map.of("museum", "museum", "zoo", "zoo"));

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Outline(long id, String kind, String name, long[] nodes) {}

  private OsmPlaces() {}

  static List<Place> read(Path path) {
    var file = new OsmFile(path);
    var outlines = new ArrayList<Outline>();
    var sums = new HashMap<Long, long[]>();
    file.eachWay((id, nodes, tags) -> {
      var kind = kind(tags);
      if (!kind.isEmpty() && nodes.length > 0) {
        outlines.add(new Outline(id, kind, tags.getOrDefault("name", ""), nodes));
        for (long node : nodes) {
          sums.put(node, new long[0]);
        }
      }
    });
    var places = new ArrayList<Place>();
    file.eachNode((id, latitude, longitude, tags) -> {
      sums.computeIfPresent(id, (node, before) -> new long[] {latitude, longitude});
      var kind = kind(tags);
      if (!kind.isEmpty()) {
        var name = tags.getOrDefault("name", "");
        places.add(new Place("n" + id, kind, name, GeoPoint.ofE7(latitude, longitude), 1));
      }
    });
    outlines.forEach(outline -> addMiddle(places, outline, sums));
    return places;
  }

  private static void addMiddle(
      List<Place> places, Outline outline, Map<Long, long[]> pointOfNode) {
    long latitude = 0;
    long longitude = 0;
    int count = 0;
    for (long node : outline.nodes) {
      long[] point = pointOfNode.getOrDefault(node, new long[0]);
      if (point.length == 2) {
        latitude += point[0];
        longitude += point[1];
        count++;
      }
    }
    if (count > 0) {
      var middle = GeoPoint.ofE7((int) (latitude / count), (int) (longitude / count));
      places.add(new Place("w" + outline.id, outline.kind, outline.name, middle, 1));
    }
  }

  private static String kind(Map<String, String> tags) {
    for (var entry : KINDS.entrySet()) {
      var kind = entry.getValue().get(tags.getOrDefault(entry.getKey(), ""));
      if (kind != null) {
        return kind;
      }
    }
    return "";
  }
}
