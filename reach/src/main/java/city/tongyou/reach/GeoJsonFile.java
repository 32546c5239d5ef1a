package city.tongyou.reach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Features of a GeoJSON file (RFC 7946), one after another, whatever the file's size. */
public final class GeoJsonFile {

  /**
   * One feature.
   *
   * @param type the geometry's own: Point, LineString, Polygon, Multi…
   * @param lines its points in rows of latitude and longitude, 10⁻⁷ degrees; for a polygon its
   *     rings
   * @param properties texts, numbers and truth values as texts; members of a nested {@code tags}
   *     too
   */
  public record Feature(String type, List<int[]> lines, Map<String, String> properties) {}

  private final JsonParser json;
  private final Consumer<Feature> consumer;
  private int count;

  private GeoJsonFile(JsonParser json, Consumer<Feature> consumer) {
    this.json = json;
    this.consumer = consumer;
  }

  public static void read(Path file, Consumer<Feature> consumer) {
    try (var in = Files.newInputStream(file);
        var json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      new GeoJsonFile(json, consumer).readDocument(file);
    } catch (NoSuchFileException e) {
      throw new UnusableInput("There is no file " + file + ".", e);
    } catch (JacksonException e) {
      throw new UnusableInput(
          file
              + " is not complete GeoJSON: "
              + e.getOriginalMessage()
              + " (line "
              + (e.getLocation() == null ? "unknown" : e.getLocation().getLineNr())
              + ").",
          e);
    } catch (IOException e) {
      throw new UnusableInput(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void readDocument(Path file) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new UnusableInput(file + " is not GeoJSON: it does not begin with an object.");
    }
    boolean collection = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      json.nextToken();
      if (name.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
        collection = true;
        while (json.nextToken() == JsonToken.START_OBJECT) {
          readFeature();
        }
      } else {
        json.skipChildren();
      }
    }
    if (!collection) {
      throw new UnusableInput(
          file + " is not a GeoJSON FeatureCollection: it has no \"features\".");
    }
  }

  private void readFeature() {
    count++;
    var properties = new HashMap<String, String>();
    var geometry = new Geometry();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      var token = json.nextToken();
      switch (name) {
        case "geometry" -> readGeometry(geometry, token);
        case "properties" -> readProperties(properties, token);
        case "id" -> properties.putIfAbsent("id", json.getValueAsString(""));
        default -> json.skipChildren();
      }
    }
    if (geometry.type != null && !geometry.lines.isEmpty()) {
      consumer.accept(new Feature(geometry.type, geometry.lines, properties));
    }
  }

  private static final class Geometry {
    private @Nullable String type;
    private final List<int[]> lines = new ArrayList<>();
  }

  private void readGeometry(Geometry geometry, JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      json.nextToken();
      if (name.equals("type")) {
        geometry.type = json.getString();
      } else if (name.equals("coordinates") && json.currentToken() == JsonToken.START_ARRAY) {
        var single = new IntList();
        readCoordinates(geometry.lines, single);
        if (!single.isEmpty()) {
          geometry.lines.add(single.toArray());
        }
      } else {
        json.skipChildren();
      }
    }
  }

  /** At the opening of an array: a position, a row of positions, or a row of such rows. */
  private void readCoordinates(List<int[]> lines, IntList outer) {
    var line = new IntList();
    var token = json.nextToken();
    if (token.isNumeric()) {
      readPosition(outer);
      return;
    }
    for (; token == JsonToken.START_ARRAY; token = json.nextToken()) {
      readCoordinates(lines, line);
    }
    if (token != JsonToken.END_ARRAY) {
      throw broken("its coordinates are not numbers");
    }
    if (!line.isEmpty()) {
      lines.add(line.toArray());
    }
  }

  private void readPosition(IntList line) {
    double longitude = json.getDoubleValue();
    if (!json.nextToken().isNumeric()) {
      throw broken("a position needs two numbers");
    }
    double latitude = json.getDoubleValue();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (!json.currentToken().isNumeric()) {
        throw broken("a position holds more than numbers");
      }
    }
    if (!(Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180)) {
      throw broken(
          "position ["
              + longitude
              + ", "
              + latitude
              + "] is not longitude, latitude in degrees (WGS 84)");
    }
    line.add((int) Math.round(latitude * 1e7));
    line.add((int) Math.round(longitude * 1e7));
  }

  private UnusableInput broken(String why) {
    return new UnusableInput("Feature " + count + " cannot be used: " + why + ".");
  }

  private void readProperties(Map<String, String> properties, JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      var value = json.nextToken();
      if (value == JsonToken.START_OBJECT && name.equals("tags")) {
        readProperties(properties, value);
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        properties.put(name, json.getValueAsString(""));
      } else {
        json.skipChildren();
      }
    }
  }
}
