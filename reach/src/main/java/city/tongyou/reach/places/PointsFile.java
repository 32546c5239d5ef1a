package city.tongyou.reach.places;

import city.tongyou.reach.GeoJsonFile;
import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.UnusableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Places and origins from CSV (columns {@code lat}, {@code lon}, and as wanted {@code id}, {@code
 * kind}, {@code name}, {@code capacity}, {@code children}, {@code community}), GeoJSON with the
 * same as properties, or, for places, an OSM extract.
 */
public final class PointsFile {

  private record Row(String where, GeoPoint point, Map<String, String> values) {

    String text(String... names) {
      for (var name : names) {
        var value = values.getOrDefault(name, "");
        if (!value.isBlank()) {
          return value;
        }
      }
      return "";
    }

    double number(String... names) {
      var text = text(names);
      try {
        return text.isEmpty() ? 1 : Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw new UnusableInput(where + ": '" + text + "' is not a number (" + names[0] + ").", e);
      }
    }
  }

  private PointsFile() {}

  /** Reads places. A place without an id is given one made of its kind and its position. */
  public static List<Place> places(Path file) {
    if (lowerName(file).endsWith(".pbf")) {
      return nonEmpty(OsmPlaces.read(file), file, "place");
    }
    var ids = new HashSet<String>();
    var places = new ArrayList<Place>();
    for (var row : rows(file)) {
      var kind = row.text("kind", "type", "category");
      kind = kind.isEmpty() ? "place" : kind;
      var id = id(row, kind, ids);
      places.add(new Place(id, kind, row.text("name"), row.point, row.number("capacity")));
    }
    return nonEmpty(places, file, "place");
  }

  /** Reads origins. */
  public static List<Origin> origins(Path file) {
    var ids = new HashSet<String>();
    var origins = new ArrayList<Origin>();
    for (var row : rows(file)) {
      var id = id(row, "origin", ids);
      var community = row.text("community");
      origins.add(
          new Origin(
              id,
              community.isEmpty() ? id : community,
              row.text("name"),
              row.point,
              row.number("children", "demand", "population", "pupils")));
    }
    return nonEmpty(origins, file, "origin");
  }

  private static <T> List<T> nonEmpty(List<T> list, Path file, String what) {
    if (list.isEmpty()) {
      throw new UnusableInput(file + " holds no " + what + ".");
    }
    return list;
  }

  private static String id(Row row, String prefix, Set<String> taken) {
    var id = row.text("id", "code");
    if (id.isEmpty()) {
      var made = prefix + "@" + row.point.latitude() + "," + row.point.longitude();
      id = made;
      for (int i = 2; taken.contains(id); i++) {
        id = made + "#" + i;
      }
    }
    if (!taken.add(id)) {
      throw new UnusableInput(
          row.where + ": the id '" + id + "' is there twice; give each its own.");
    }
    return id;
  }

  private static String lowerName(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static List<Row> rows(Path file) {
    var name = lowerName(file);
    if (name.endsWith(".csv")) {
      return csvRows(file);
    }
    if (name.endsWith(".geojson") || name.endsWith(".json")) {
      return geoJsonRows(file);
    }
    throw new UnusableInput(
        file + " is not a kind of point file that is known: give .csv or .geojson.");
  }

  private static List<Row> csvRows(Path file) {
    var rows = new ArrayList<Row>();
    int line = 1;
    for (var values : CsvTable.read(file)) {
      line++;
      var where = file.getFileName() + ", row " + line;
      double latitude = coordinate(values, where, "lat", "latitude", "y");
      double longitude = coordinate(values, where, "lon", "lng", "longitude", "x");
      rows.add(new Row(where, point(where, latitude, longitude), values));
    }
    return rows;
  }

  private static GeoPoint point(String where, double latitude, double longitude) {
    try {
      return new GeoPoint(latitude, longitude);
    } catch (UnusableInput e) {
      throw new UnusableInput(where + ": " + e.getMessage(), e);
    }
  }

  private static double coordinate(Map<String, String> values, String where, String... names) {
    for (var name : names) {
      var text = values.getOrDefault(name, "");
      if (!text.isBlank()) {
        try {
          return Double.parseDouble(text);
        } catch (NumberFormatException e) {
          throw new UnusableInput(where + ": '" + text + "' is not a number (" + name + ").", e);
        }
      }
    }
    throw new UnusableInput(where + " has no '" + names[0] + "'; columns lat and lon are needed.");
  }

  private static List<Row> geoJsonRows(Path file) {
    var rows = new ArrayList<Row>();
    GeoJsonFile.read(
        file,
        feature -> {
          if (feature.type().contains("LineString")) {
            return;
          }
          var values = new HashMap<String, String>();
          feature.properties().forEach((key, it) -> values.put(key.toLowerCase(Locale.ROOT), it));
          var where = file.getFileName() + ", feature " + (rows.size() + 1);
          rows.add(new Row(where, middle(feature.lines().getFirst()), values));
        });
    return rows;
  }

  private static GeoPoint middle(int[] line) {
    long latitude = 0;
    long longitude = 0;
    int count = line.length / 2;
    for (int i = 0; i < count; i++) {
      latitude += line[2 * i];
      longitude += line[2 * i + 1];
    }
    return GeoPoint.ofE7((int) (latitude / count), (int) (longitude / count));
  }
}
