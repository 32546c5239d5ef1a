package city.tongyou.reach.cli;

import city.tongyou.reach.GeoPoint;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A GeoJSON feature collection, feature by feature. */
final class Json implements AutoCloseable {

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json =
      new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

  Json() {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
  }

  Json point(GeoPoint at, Map<String, ?> properties) {
    begin(properties, "Point");
    position(at);
    return end();
  }

  Json line(List<GeoPoint> points, Map<String, ?> properties) {
    begin(properties, "LineString");
    json.writeStartArray();
    points.forEach(this::position);
    json.writeEndArray();
    return end();
  }

  /** A feature whose geometry is already text. */
  Json geometry(String geoJson, Map<String, ?> properties) {
    properties(properties);
    json.writeName("geometry");
    json.writeRawValue(geoJson);
    json.writeEndObject();
    return this;
  }

  private void properties(Map<String, ?> properties) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeObjectPropertyStart("properties");
    properties.forEach(this::property);
    json.writeEndObject();
  }

  private void begin(Map<String, ?> properties, String type) {
    properties(properties);
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", type);
    json.writeName("coordinates");
  }

  private void property(String name, Object value) {
    json.writeName(name);
    value(value);
  }

  private void value(Object value) {
    switch (value) {
      case Integer it -> json.writeNumber(it);
      case Double it -> json.writeNumber(Math.round(it * 1e6) / 1e6);
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(this::value);
        json.writeEndArray();
      }
      default -> json.writeString(value.toString());
    }
  }

  private void position(GeoPoint at) {
    json.writeStartArray();
    json.writeNumber(at.longitude());
    json.writeNumber(at.latitude());
    json.writeEndArray();
  }

  private Json end() {
    json.writeEndObject();
    json.writeEndObject();
    return this;
  }

  String finished() {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    return text.toString();
  }

  @Override
  public void close() {
    json.close();
  }
}
