package city.tongyou.reach.area;

import city.tongyou.reach.Basis;
import java.util.List;

/**
 * The area within a walking time.
 *
 * @param polygons none where nothing is reached; the first ring of each is its outline
 */
public record WalkArea(int seconds, Basis basis, List<Polygon> polygons) {

  public boolean isEmpty() {
    return polygons.isEmpty();
  }

  /** An outline, counterclockwise, then its holes, clockwise, as RFC 7946 wants them. */
  public record Polygon(List<Ring> rings) {}

  /**
   * A closed line.
   *
   * @param latitudesE7 10⁻⁷ degrees; the first point is not repeated at the end
   * @param longitudesE7 in the same order
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of points; never compared
  public record Ring(int[] latitudesE7, int[] longitudesE7) {

    public int size() {
      return latitudesE7.length;
    }
  }

  /** As a GeoJSON geometry. */
  public String toGeoJson() {
    var json = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":[");
    for (int i = 0; i < polygons.size(); i++) {
      json.append(i == 0 ? "[" : ",[");
      var rings = polygons.get(i).rings();
      for (int ring = 0; ring < rings.size(); ring++) {
        json.append(ring == 0 ? "" : ",");
        append(json, rings.get(ring));
      }
      json.append(']');
    }
    return json.append("]}").toString();
  }

  private static void append(StringBuilder json, Ring ring) {
    json.append('[');
    for (int i = 0; i <= ring.size(); i++) {
      int at = i % ring.size();
      json.append(i == 0 ? "[" : ",[");
      appendE7(json, ring.longitudesE7()[at]);
      json.append(',');
      appendE7(json, ring.latitudesE7()[at]);
      json.append(']');
    }
    json.append(']');
  }

  private static void appendE7(StringBuilder json, int e7) {
    if (e7 < 0) {
      json.append('-');
    }
    int positive = Math.abs(e7);
    json.append(positive / 10_000_000).append('.');
    int decimals = positive % 10_000_000;
    for (int power = 1_000_000; power > Math.max(decimals, 1); power /= 10) {
      json.append('0');
    }
    json.append(decimals);
  }
}
