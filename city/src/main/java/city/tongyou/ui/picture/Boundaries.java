package city.tongyou.ui.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines of regions, read from GeoJSON in degrees (WGS 84 or GCJ-02; at the scale of a city's map
 * the difference does not show).
 *
 * @param rings by region code: the outer rings, each a list of longitude and latitude
 * @param source as the file says
 */
public record Boundaries(Map<String, List<List<Spot>>> rings, String source) {

  public static final Boundaries NONE = new Boundaries(Map.of(), "");

  /**
   * Features whose property {@code code} is a region's; Polygon and MultiPolygon are read, other
   * geometries passed over.
   *
   * @throws IOException if the stream is not a feature collection
   */
  public static Boundaries read(InputStream geoJson) throws IOException {
    var root = JsonMapper.shared().readTree(geoJson);
    if (!root.path("features").isArray()) {
      throw new IOException("Not a GeoJSON feature collection: it has no 'features'");
    }
    var rings = new LinkedHashMap<String, List<List<Spot>>>();
    for (var feature : root.path("features")) {
      var code = feature.path("properties").path("code").asString("");
      var outlines = outerRings(feature.path("geometry"));
      if (!code.isEmpty() && !outlines.isEmpty()) {
        rings.computeIfAbsent(code, it -> new ArrayList<>()).addAll(outlines);
      }
    }
    return new Boundaries(rings, root.path("source").asString(""));
  }

  private static List<List<Spot>> outerRings(JsonNode geometry) {
    var coordinates = geometry.path("coordinates");
    var rings = new ArrayList<List<Spot>>();
    switch (geometry.path("type").asString("")) {
      case "Polygon" -> rings.add(ring(coordinates.path(0)));
      case "MultiPolygon" -> coordinates.forEach(part -> rings.add(ring(part.path(0))));
      default -> {}
    }
    rings.removeIf(ring -> ring.size() < 4);
    return rings;
  }

  private static List<Spot> ring(JsonNode positions) {
    var ring = new ArrayList<Spot>();
    for (var position : positions) {
      ring.add(new Spot(position.path(0).asDouble(0), position.path(1).asDouble(0)));
    }
    return ring;
  }
}
