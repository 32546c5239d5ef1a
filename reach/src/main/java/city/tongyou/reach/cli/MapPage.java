package city.tongyou.reach.cli;

import city.tongyou.reach.Place;
import city.tongyou.reach.streets.StreetGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An answer drawn over its streets in one HTML file that asks no network for anything. */
final class MapPage {

  private final String title;
  private final String note;
  private String answer = "null";
  private String streets = "[]";
  private String places = "null";

  MapPage(String title, String note) {
    this.title = title;
    this.note = note;
  }

  MapPage answer(String geoJson) {
    answer = geoJson;
    return this;
  }

  MapPage places(List<Place> listed) {
    try (var json = new Json()) {
      listed.forEach(it ->
          json.point(
              it.point(), java.util.Map.of("kind", it.kind(), "name", it.name(), "id", it.id())));
      places = json.finished();
    }
    return this;
  }

  /**
   * Lines as a class of width and their points, whole ten-millionths of a degree, as differences.
   */
  MapPage streets(StreetGraph graph) {
    var json = new StringBuilder("[");
    for (int piece = 0; piece < graph.pieceCount(); piece++) {
      int traffic = graph.pieceTags(piece).roadClass().traffic();
      json.append(piece == 0 ? "[" : ",[").append(traffic);
      int latitude = 0;
      int longitude = 0;
      for (int point = graph.firstPoint(piece); point <= graph.lastPoint(piece); point++) {
        json.append(',').append(graph.pointLongitudeE7(point) - longitude);
        json.append(',').append(graph.pointLatitudeE7(point) - latitude);
        longitude = graph.pointLongitudeE7(point);
        latitude = graph.pointLatitudeE7(point);
      }
      json.append(']');
    }
    streets = json.append(']').toString();
    return this;
  }

  String html() {
    return template()
        .replace("{{title}}", escaped(title))
        .replace("{{note}}", escaped(note))
        .replace("{{streets}}", streets)
        .replace("{{places}}", inScript(places))
        .replace("{{answer}}", inScript(answer));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Names from a map must not end the script they stand in. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c");
  }

  private static String template() {
    try (var in = MapPage.class.getResourceAsStream("map.html")) {
      if (in == null) {
        throw new IllegalStateException("The map's template is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
