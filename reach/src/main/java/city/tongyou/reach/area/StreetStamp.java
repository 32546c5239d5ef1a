package city.tongyou.reach.area;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.LocalPlane;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.OnStreet;
import city.tongyou.reach.walk.WalkNetwork;

/** Stamps streets onto a raster as far as they are walked. */
final class StreetStamp {

  private final WalkNetwork network;
  private final StreetGraph graph;
  private final DistanceRaster raster;
  private final OnStreet start;
  private final LocalPlane plane;

  StreetStamp(WalkNetwork network, DistanceRaster raster, OnStreet start) {
    this.network = network;
    this.graph = network.graph();
    this.raster = raster;
    this.start = start;
    this.plane = LocalPlane.at(start.latitudeE7());
  }

  private double east(int longitudeE7) {
    return ((double) longitudeE7 - start.longitudeE7()) * plane.metresPerUnitEast();
  }

  private double north(int latitudeE7) {
    return ((double) latitudeE7 - start.latitudeE7()) * plane.metresPerUnitNorth();
  }

  private double pointEast(int point) {
    return east(graph.pointLongitudeE7(point));
  }

  private double pointNorth(int point) {
    return north(graph.pointLatitudeE7(point));
  }

  double metresToNode(int node) {
    return Math.hypot(east(graph.nodeLongitudeE7(node)), north(graph.nodeLatitudeE7(node)));
  }

  /** The straight way from the point to its street. */
  void access(GeoPoint from) {
    raster.stamp(east(from.longitudeE7()), north(from.latitudeE7()), 0, 0);
  }

  /** The start's own edge, both ways from where the point meets it. */
  void aroundStart(int seconds) {
    double left = seconds - start.offSeconds();
    int piece = start.piece();
    int segment = start.point();
    if (network.forward(piece)) {
      double used = stampFrom(0, 0, segment + 1, left * metresPerSecond(piece));
      walkOn(piece, segment + 1, left - used / metresPerSecond(piece), true);
    }
    if (network.backward(piece)) {
      double used = stampFrom(0, 0, segment, left * metresPerSecond(piece));
      walkOn(piece, segment, left - used / metresPerSecond(piece), false);
    }
  }

  private double metresPerSecond(int piece) {
    return 1 / network.secondsPerMetre(piece);
  }

  /** All of an edge. */
  void whole(int edge) {
    int last = graph.lastPoint(graph.firstPiece(edge + 1) - 1);
    int point = graph.firstPoint(graph.firstPiece(edge));
    double east = pointEast(point);
    double north = pointNorth(point);
    while (point < last) {
      point++;
      double nextEast = pointEast(point);
      double nextNorth = pointNorth(point);
      raster.stamp(east, north, nextEast, nextNorth);
      east = nextEast;
      north = nextNorth;
    }
  }

  void forward(int edge, double seconds) {
    int piece = graph.firstPiece(edge);
    walkOn(piece, graph.firstPoint(piece), seconds, true);
  }

  void backward(int edge, double seconds) {
    int piece = graph.firstPiece(edge + 1) - 1;
    walkOn(piece, graph.lastPoint(piece), seconds, false);
  }

  /** Walks an edge's pieces from a point on, until time or passage ends. */
  private void walkOn(int startPiece, int startPoint, double seconds, boolean forward) {
    int edge = network.edgeOfPiece(startPiece);
    int step = forward ? 1 : -1;
    int endPiece = forward ? graph.firstPiece(edge + 1) : graph.firstPiece(edge) - 1;
    double left = seconds;
    int point = startPoint;
    for (int piece = startPiece; piece != endPiece && left >= 0; piece += step) {
      if (!(forward ? network.forward(piece) : network.backward(piece))) {
        return;
      }
      int endPoint = forward ? graph.lastPoint(piece) : graph.firstPoint(piece);
      for (; point != endPoint && left >= 0; point += step) {
        double metres = left * metresPerSecond(piece);
        double used = stampFrom(pointEast(point), pointNorth(point), point + step, metres);
        left -= used * network.secondsPerMetre(piece);
      }
    }
  }

  /** Stamps towards a point, as far as the metres go; returns the whole length, walked or not. */
  private double stampFrom(double east, double north, int toPoint, double metres) {
    double toEast = pointEast(toPoint);
    double toNorth = pointNorth(toPoint);
    double length = Math.hypot(toEast - east, toNorth - north);
    if (metres >= 0) {
      double share = length <= metres ? 1 : metres / length;
      raster.stamp(east, north, east + share * (toEast - east), north + share * (toNorth - north));
    }
    return length;
  }
}
