package city.tongyou.reach.streets;

import city.tongyou.reach.GeoJsonFile;
import city.tongyou.reach.GeoJsonFile.Feature;
import city.tongyou.reach.UnusableInput;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Streets from GeoJSON lines. Lines meet where they have a point in common, to seven decimals.
 * Properties are read as OSM tags; a line without {@code highway} counts as a residential street.
 * Points tell of crossings and barriers on the lines.
 */
final class GeoJsonStreets {

  private final RawStreets streets = new RawStreets();
  private final Map<Long, Integer> pointNumbers = new HashMap<>();
  private final Map<Long, Map<String, String>> pointTags = new HashMap<>();

  private GeoJsonStreets() {}

  static RawStreets read(Path path) {
    var reading = new GeoJsonStreets();
    GeoJsonFile.read(path, reading::add);
    if (reading.streets.segmentCount() == 0) {
      throw new UnusableInput(
          path + " holds no line that people may walk. LineString features are needed.");
    }
    reading.tagPoints();
    return reading.streets;
  }

  private void add(Feature feature) {
    if (feature.type().equals("Point")) {
      pointTags.put(key(feature.lines().getFirst(), 0), feature.properties());
      return;
    }
    if (!feature.type().endsWith("LineString")) {
      return;
    }
    var tags = new HashMap<>(feature.properties());
    if (!tags.containsKey("railway")
        && !tags.containsKey("man_made")
        && !tags.containsKey("public_transport")) {
      tags.putIfAbsent("highway", "residential");
    }
    TagReading.ofWay(tags)
        .ifPresent(it -> {
          int name = streets.nameNumber(tags.getOrDefault("name", ""));
          feature.lines().forEach(line -> addLine(line, it.bits(), name));
        });
  }

  private void addLine(int[] line, int tags, int name) {
    for (int i = 1; 2 * i < line.length; i++) {
      streets.addSegment(point(line, i - 1), point(line, i), tags, name);
    }
  }

  private int point(int[] line, int index) {
    return pointNumbers.computeIfAbsent(
        key(line, index), it -> streets.addPoint(line[2 * index], line[2 * index + 1]));
  }

  private void tagPoints() {
    pointTags.forEach((key, tags) -> {
      var point = pointNumbers.get(key);
      if (point != null) {
        streets.tagPoint(point, tags);
      }
    });
  }

  private static long key(int[] line, int index) {
    return (long) line[2 * index] << 32 | (line[2 * index + 1] & 0xFFFF_FFFFL);
  }
}
