package city.tongyou.bench;

import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A big city made of copies of a small one, laid side by side without touching. */
final class TiledStreets {

  private static final int ROW = 5;
  private static final double EAST_DEGREES = 0.4;
  private static final double NORTH_DEGREES = 0.25;

  private final WalkNetwork network;

  TiledStreets(Path streets, int tiles) throws IOException {
    var graph = Streets.read(streets);
    var file = Files.createTempFile("tiled", ".geojson");
    try {
      write(graph, tiles, file);
      network = new WalkNetwork(Streets.read(file), Walk.child());
    } finally {
      Files.delete(file);
    }
  }

  WalkNetwork network() {
    return network;
  }

  private static void write(StreetGraph graph, int tiles, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[");
      for (int tile = 0; tile < tiles; tile++) {
        int row = tile / ROW;
        int column = tile % ROW;
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
          out.write(tile + edge == 0 ? "" : ",\n");
          line(graph, edge, NORTH_DEGREES * row, EAST_DEGREES * column, out);
        }
      }
      out.write("]}");
    }
  }

  private static void line(
      StreetGraph graph, int edge, double north, double east, BufferedWriter out)
      throws IOException {
    out.write(
        "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[");
    int first = graph.firstPoint(graph.firstPiece(edge));
    int last = graph.lastPoint(graph.firstPiece(edge + 1) - 1);
    for (int point = first; point <= last; point++) {
      double longitude = graph.pointLongitudeE7(point) / 1e7 + east;
      double latitude = graph.pointLatitudeE7(point) / 1e7 + north;
      out.write((point == first ? "[" : ",[") + longitude + "," + latitude + "]");
    }
    out.write("]}}");
  }
}
