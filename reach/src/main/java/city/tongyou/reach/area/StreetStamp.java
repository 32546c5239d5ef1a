package city.tongyou.reach.area;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.OnStreet;

/**
 * Stamps streets onto a raster as far as they are walked; the raster's middle is where the walk
 * meets them.
 */
final class StreetStamp {

  private final StreetGraph graph;
  private final EdgeShapes shapes;
  private final DistanceRaster raster;
  private final OnStreet start;
  private final double middleEast;
  private final double middleNorth;

  StreetStamp(StreetGraph graph, EdgeShapes shapes, DistanceRaster raster, OnStreet start) {
    this.graph = graph;
    this.shapes = shapes;
    this.raster = raster;
    this.start = start;
    middleEast = shapes.east(start.longitudeE7());
    middleNorth = shapes.north(start.latitudeE7());
  }

  double metresToNode(int node) {
    double east = shapes.east(graph.nodeLongitudeE7(node)) - middleEast;
    double north = shapes.north(graph.nodeLatitudeE7(node)) - middleNorth;
    return Math.hypot(east, north);
  }

  /** The straight way from the point to its street. */
  void access(GeoPoint from) {
    raster.stamp(
        shapes.east(from.longitudeE7()) - middleEast,
        shapes.north(from.latitudeE7()) - middleNorth,
        0,
        0);
  }

  /** The start's own edge, both ways from where the point meets it. */
  void aroundStart(int seconds) {
    int first = shapes.first(start.edge());
    int last = shapes.first(start.edge() + 1) - 1;
    double left = seconds - start.offSeconds();
    int after = first + 1;
    while (after < last && shapes.seconds(after) < start.alongSeconds()) {
      after++;
    }
    double at = Math.clamp(start.alongSeconds(), shapes.seconds(after - 1), shapes.seconds(after));
    if (shapes.forward(after)) {
      forward(after, last, at, at + left);
    }
    if (shapes.backward(after)) {
      backward(after, first, at, at - left);
    }
    raster.stamp(0, 0, 0, 0);
  }

  /** All of an edge. */
  void whole(int edge) {
    for (int point = shapes.first(edge) + 1; point < shapes.first(edge + 1); point++) {
      stretch(point, 0, 1);
    }
  }

  void forward(int edge, double seconds) {
    forward(shapes.first(edge) + 1, shapes.first(edge + 1) - 1, 0, seconds);
  }

  void backward(int edge, double seconds) {
    int last = shapes.first(edge + 1) - 1;
    backward(last, shapes.first(edge), shapes.seconds(last), shapes.seconds(last) - seconds);
  }

  /** Stretch by stretch from one time along the edge to a later one, while they are open. */
  private void forward(int firstStretch, int lastStretch, double from, double to) {
    for (int point = firstStretch; point <= lastStretch && shapes.forward(point); point++) {
      if (shapes.seconds(point - 1) > to) {
        return;
      }
      stretch(point, share(point, from), share(point, to));
    }
  }

  /** The same towards the edge's beginning. */
  private void backward(int firstStretch, int firstPoint, double from, double to) {
    for (int point = firstStretch; point > firstPoint && shapes.backward(point); point--) {
      if (shapes.seconds(point) < to) {
        return;
      }
      stretch(point, share(point, to), share(point, from));
    }
  }

  /** How far along the stretch before a point a time lies. */
  private double share(int point, double time) {
    double before = shapes.seconds(point - 1);
    double takes = shapes.seconds(point) - before;
    return takes <= 0 ? 1 : Math.clamp((time - before) / takes, 0.0, 1.0);
  }

  private void stretch(int point, double fromShare, double toShare) {
    double east = shapes.pointEast(point - 1) - middleEast;
    double north = shapes.pointNorth(point - 1) - middleNorth;
    double dx = shapes.pointEast(point) - middleEast - east;
    double dy = shapes.pointNorth(point) - middleNorth - north;
    raster.stamp(
        east + fromShare * dx, north + fromShare * dy, east + toShare * dx, north + toShare * dy);
  }
}
