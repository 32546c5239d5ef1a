package city.tongyou.reach.walk;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.LocalPlane;
import city.tongyou.reach.streets.StreetGraph;
import java.util.Optional;

/**
 * Puts points onto the nearest street that the walker can walk, within the walker's cap. Short
 * leftovers of mapping are taken only where nothing else is in reach.
 */
public final class PointIndex {

  private static final double CELL_METRES = 120;

  private final WalkNetwork network;
  private final StreetGraph graph;
  private final SegmentGrid grid;

  PointIndex(WalkNetwork network) {
    this.network = network;
    this.graph = network.graph();
    this.grid = SegmentGrid.of(graph, CELL_METRES);
  }

  int edgeOfPiece(int piece) {
    return grid.edgeOfPiece(piece);
  }

  /** Where the point meets the streets, or nothing if none lies within the cap. */
  public Optional<OnStreet> onStreet(GeoPoint point) {
    var search = new Nearest(point);
    grid.eachNear(
        point.latitudeE7(),
        point.longitudeE7(),
        network.walk().capMetres(),
        search::bound,
        search::consider);
    return search.result();
  }

  /** Looks for the nearest segment, and beside it the nearest that is no leftover. */
  private final class Nearest {
    private final int latitude;
    private final int longitude;
    private final LocalPlane plane;
    private Hit any = Hit.NONE;
    private Hit mainland = Hit.NONE;

    Nearest(GeoPoint point) {
      latitude = point.latitudeE7();
      longitude = point.longitudeE7();
      plane = LocalPlane.at(latitude);
    }

    /** Beyond this distance nothing can be nearer. */
    double bound() {
      return mainland.metres;
    }

    void consider(int edge, int piece, int point) {
      double aNorth = north(point);
      double aEast = east(point);
      double north = north(point + 1) - aNorth;
      double east = east(point + 1) - aEast;
      double square = north * north + east * east;
      double share = square == 0 ? 0 : -(aNorth * north + aEast * east) / square;
      share = Math.clamp(share, 0.0, 1.0);
      double metres = Math.hypot(aNorth + share * north, aEast + share * east);
      if (metres > network.walk().capMetres()
          || metres >= mainland.metres
          || !network.isWalkable(piece)) {
        return;
      }
      var hit = new Hit(metres, edge, piece, point, share);
      any = hit.betterThan(any) ? hit : any;
      if (!network.islands().isLeftover(graph.edgeFrom(edge)) && hit.betterThan(mainland)) {
        mainland = hit;
      }
    }

    private double north(int point) {
      return ((double) graph.pointLatitudeE7(point) - latitude) * plane.metresPerUnitNorth();
    }

    private double east(int point) {
      return ((double) graph.pointLongitudeE7(point) - longitude) * plane.metresPerUnitEast();
    }

    Optional<OnStreet> result() {
      var best = mainland.isNone() ? any : mainland;
      return best.isNone() ? Optional.empty() : Optional.of(onStreet(best));
    }
  }

  private record Hit(double metres, int edge, int piece, int point, double share) {
    static final Hit NONE = new Hit(Double.POSITIVE_INFINITY, -1, -1, -1, 0);

    boolean isNone() {
      return edge < 0;
    }

    /**
     * Nearer; at the same distance the earlier in the graph, so that the order of search says
     * nothing.
     */
    boolean betterThan(Hit other) {
      return metres < other.metres || (metres == other.metres && point < other.point);
    }
  }

  private OnStreet onStreet(Hit hit) {
    int along = Math.min((int) Math.round(secondsAlong(hit)), network.wholeSeconds(hit.edge));
    int rest = network.wholeSeconds(hit.edge) - along;
    int off = (int) Math.round(hit.metres / network.walk().metresPerSecond());
    boolean forwardBefore = open(graph.firstPiece(hit.edge), hit.piece, true);
    boolean backwardBefore = open(graph.firstPiece(hit.edge), hit.piece, false);
    boolean forwardAfter = open(hit.piece, graph.firstPiece(hit.edge + 1) - 1, true);
    boolean backwardAfter = open(hit.piece, graph.firstPiece(hit.edge + 1) - 1, false);
    return new OnStreet(
        hit.edge,
        hit.piece,
        hit.point,
        hit.metres,
        along,
        off,
        backwardBefore ? along + off : OnStreet.NO_WAY,
        forwardAfter ? rest + off : OnStreet.NO_WAY,
        forwardBefore ? along + off : OnStreet.NO_WAY,
        backwardAfter ? rest + off : OnStreet.NO_WAY,
        between(graph.pointLatitudeE7(hit.point), graph.pointLatitudeE7(hit.point + 1), hit.share),
        between(
            graph.pointLongitudeE7(hit.point), graph.pointLongitudeE7(hit.point + 1), hit.share));
  }

  private static int between(int a, int b, double share) {
    return (int) Math.round(a + share * ((double) b - a));
  }

  private boolean open(int first, int last, boolean forward) {
    for (int piece = first; piece <= last; piece++) {
      if (!(forward ? network.forward(piece) : network.backward(piece))) {
        return false;
      }
    }
    return true;
  }

  private double secondsAlong(Hit hit) {
    double seconds = 0;
    for (int piece = graph.firstPiece(hit.edge); piece < hit.piece; piece++) {
      seconds += graph.pieceMetres(piece) * network.secondsPerMetre(piece);
    }
    double metres = 0;
    for (int point = graph.firstPoint(hit.piece); point < hit.point; point++) {
      metres += metres(point);
    }
    metres += hit.share * metres(hit.point);
    return seconds + metres * network.secondsPerMetre(hit.piece);
  }

  private double metres(int point) {
    return LocalPlane.at(graph.pointLatitudeE7(point))
        .distanceMetres(
            graph.pointLatitudeE7(point),
            graph.pointLongitudeE7(point),
            graph.pointLatitudeE7(point + 1),
            graph.pointLongitudeE7(point + 1));
  }
}
