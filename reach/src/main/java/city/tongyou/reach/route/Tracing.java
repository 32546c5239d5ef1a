package city.tongyou.reach.route;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.LocalPlane;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.OnStreet;
import java.util.ArrayList;
import java.util.List;

/** Draws a route point by point, and gathers its reasons. */
final class Tracing {

  private final StreetGraph graph;
  private final Reasons reasons;
  private final List<GeoPoint> points = new ArrayList<>();

  Tracing(SafeNetwork safe) {
    graph = safe.graph();
    reasons = new Reasons(safe);
  }

  void over(int edgeBefore, int node, int edgeAfter) {
    reasons.over(edgeBefore, node, edgeAfter);
  }

  /** All of an edge, beginning at one of its ends. */
  void whole(int edge, int fromNode) {
    boolean forward = graph.edgeFrom(edge) == fromNode;
    int low = graph.firstPiece(edge);
    int high = graph.firstPiece(edge + 1) - 1;
    for (int i = 0; i <= high - low; i++) {
      int piece = forward ? low + i : high - i;
      reasons.along(piece, graph.pieceMetres(piece));
    }
    if (forward) {
      shape(graph.firstPoint(low), graph.lastPoint(high));
    } else {
      shape(graph.lastPoint(high), graph.firstPoint(low));
    }
  }

  void leave(OnStreet start, boolean towardsEnd) {
    add(GeoPoint.ofE7(start.latitudeE7(), start.longitudeE7()));
    int low = graph.firstPiece(start.edge());
    int high = graph.firstPiece(start.edge() + 1) - 1;
    if (towardsEnd) {
      shape(start.point() + 1, graph.lastPoint(high));
    } else {
      shape(start.point(), graph.firstPoint(low));
    }
  }

  void arrive(OnStreet end, boolean fromBeginning) {
    int low = graph.firstPiece(end.edge());
    int high = graph.firstPiece(end.edge() + 1) - 1;
    if (fromBeginning) {
      shape(graph.firstPoint(low), end.point());
    } else {
      shape(graph.lastPoint(high), end.point() + 1);
    }
    add(GeoPoint.ofE7(end.latitudeE7(), end.longitudeE7()));
  }

  /** Both on one edge. */
  void fromTo(OnStreet start, OnStreet end) {
    add(GeoPoint.ofE7(start.latitudeE7(), start.longitudeE7()));
    if (start.point() < end.point()) {
      shape(start.point() + 1, end.point());
    } else if (start.point() > end.point()) {
      shape(start.point(), end.point() + 1);
    }
    add(GeoPoint.ofE7(end.latitudeE7(), end.longitudeE7()));
    reasons.along(start.piece(), metres());
  }

  private void shape(int from, int to) {
    int step = from <= to ? 1 : -1;
    for (int point = from; point != to + step; point += step) {
      add(GeoPoint.ofE7(graph.pointLatitudeE7(point), graph.pointLongitudeE7(point)));
    }
  }

  private void add(GeoPoint point) {
    if (points.isEmpty() || !points.getLast().equals(point)) {
      points.add(point);
    }
  }

  private double metres() {
    double metres = 0;
    for (int i = 1; i < points.size(); i++) {
      metres += LocalPlane.distanceMetres(points.get(i - 1), points.get(i));
    }
    return metres;
  }

  Route route(int seconds, int weight) {
    return new Route(seconds, weight, metres(), List.copyOf(points), reasons.list());
  }
}
