package city.tongyou.reach;

import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.Streets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up city: a bent grid of streets with gaps, one-way stretches, steps, a main road and
 * islands.
 */
public final class MadeCity {

  private static final double SOUTH = 31.3;
  private static final double WEST = 120.6;

  private MadeCity() {}

  public static StreetGraph streets(long seed, int side) {
    try {
      var file = Files.createTempFile("streets", ".geojson");
      try {
        Files.writeString(file, geoJson(seed, side));
        return Streets.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String geoJson(long seed, int side) {
    var random = new Random(seed);
    var features = new ArrayList<String>();
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        if (column + 1 < side && random.nextInt(8) > 0) {
          features.add(line(random, row, column, row, column + 1, row == side / 2));
        }
        if (row + 1 < side && random.nextInt(8) > 0) {
          features.add(line(random, row, column, row + 1, column, false));
        }
      }
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String line(
      Random random, int row, int column, int row2, int column2, boolean main) {
    var tags = main ? "\"highway\":\"primary\",\"name\":\"人民路\"" : tags(random);
    var middle =
        random.nextBoolean() ? "," + position(row + row2, column + column2, 2, 0.0002) : "";
    return "{\"type\":\"Feature\",\"properties\":{"
        + tags
        + "},\"geometry\":{\"type\":\"LineString\",\"coordinates\":["
        + position(row, column, 1, 0)
        + middle
        + ","
        + position(row2, column2, 1, 0)
        + "]}}";
  }

  private static String tags(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "\"highway\":\"footway\",\"oneway:foot\":\"yes\"";
      case 1 -> "\"highway\":\"steps\"";
      case 2 -> "\"highway\":\"footway\",\"lit\":\"no\"";
      default -> "\"highway\":\"residential\"";
    };
  }

  private static String position(int row, int column, int by, double aside) {
    return "["
        + (WEST + 0.001 * column / by + aside)
        + ","
        + (SOUTH + 0.001 * row / by + aside)
        + "]";
  }

  /** Points in and a little around the city. */
  public static List<GeoPoint> points(long seed, int side, int count) {
    var random = new Random(seed);
    var points = new ArrayList<GeoPoint>();
    for (int i = 0; i < count; i++) {
      points.add(
          new GeoPoint(
              SOUTH + 0.001 * (random.nextDouble() * (side + 2) - 1),
              WEST + 0.001 * (random.nextDouble() * (side + 2) - 1)));
    }
    return points;
  }
}
