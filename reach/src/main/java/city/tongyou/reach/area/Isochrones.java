package city.tongyou.reach.area;

import city.tongyou.reach.Basis;
import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.LocalPlane;
import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.search.Reach;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.Incidence;
import city.tongyou.reach.walk.OnStreet;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.List;
import java.util.Optional;

/**
 * Areas within a walking time that follow the streets: everything within 25 m of a street as far as
 * it is reached. Every reached point of a street lies inside; every point inside lies within 49 m
 * of one (the 25 m, the diagonal of a grid square of 16 m, and the metre by which shapes are simplified). More time never takes a point
 * away. Holes under 400 m² are filled. One object serves one thread.
 */
public final class Isochrones {

  /** Half the width of what counts as a street and its edges. */
  public static final double WIDTH_METRES = 25;

  private static final double STEP_METRES = 16;

  /**
   * How far the raster knows distances: a side that crosses the width has an end at most so far
   * out.
   */
  private static final double KNOWN_METRES = WIDTH_METRES + STEP_METRES * 1.42;

  /** Longer walks would need a raster of more than 100 million points. */
  private static final double MOST_METRES = 60_000;

  private final WalkNetwork network;
  private final StreetGraph graph;
  private final Incidence incidence;
  private final Reach reach;
  private final DistanceRaster raster = new DistanceRaster(STEP_METRES, KNOWN_METRES);
  private final EdgeShapes shapes;
  private final int[] edgeSeen;
  private int search;

  public Isochrones(WalkNetwork network) {
    this.network = network;
    this.graph = network.graph();
    this.incidence = network.incidence();
    this.reach = new Reach(network.outward());
    this.shapes = new EdgeShapes(network);
    this.edgeSeen = new int[graph.edgeCount()];
  }

  /**
   * The area that a point reaches.
   *
   * @return an empty area if no street lies within the walker's cap of the point
   */
  public WalkArea area(GeoPoint from, int seconds) {
    double radiusMetres = seconds * network.walk().metresPerSecond();
    if (seconds < 0 || radiusMetres > MOST_METRES) {
      throw new UnusableInput(
          "An area of "
              + seconds
              + " seconds cannot be drawn; give a time in which a walker comes 0 to 60 km.");
    }
    Optional<OnStreet> onStreet = network.points().onStreet(from);
    if (onStreet.isEmpty() || onStreet.get().offSeconds() > seconds) {
      return new WalkArea(seconds, Basis.STREETS, List.of());
    }
    return area(from, onStreet.get(), seconds);
  }

  private WalkArea area(GeoPoint from, OnStreet start, int seconds) {
    search++;
    reach.begin();
    if (start.toFrom() != OnStreet.NO_WAY) {
      reach.from(graph.edgeFrom(start.edge()), start.toFrom());
    }
    if (start.toTo() != OnStreet.NO_WAY) {
      reach.from(graph.edgeTo(start.edge()), start.toTo());
    }
    reach.run(seconds);
    var stamp = new StreetStamp(graph, shapes, raster, start);
    raster.begin(farthestMetres(stamp, start, seconds));
    stamp.access(from);
    stamp.aroundStart(seconds);
    for (int i = 0; i < reach.settledCount(); i++) {
      stampEdgesAt(stamp, reach.settled(i), seconds);
    }
    var frame =
        new Frame(
            start.latitudeE7(), start.longitudeE7(), shapes.plane(), STEP_METRES, raster.half());
    return new WalkArea(
        seconds, Basis.STREETS, Rings.polygons(new Contour(raster, WIDTH_METRES).rings(), frame));
  }

  /**
   * How far from the start a street can be reached; whole seconds may carry a little over speed ×
   * time.
   */
  private double farthestMetres(StreetStamp stamp, OnStreet start, int seconds) {
    double metresPerSecond = network.walk().metresPerSecond();
    double farthest = Math.max(start.metresOff(), seconds * metresPerSecond);
    for (int i = 0; i < reach.settledCount(); i++) {
      int node = reach.settled(i);
      double left = (seconds - reach.seconds(node)) * metresPerSecond;
      farthest = Math.max(farthest, stamp.metresToNode(node) + left);
    }
    return farthest;
  }

  private void stampEdgesAt(StreetStamp stamp, int node, int seconds) {
    for (int i = incidence.first(node); i < incidence.first(node + 1); i++) {
      int edge = incidence.edge(i);
      if (edgeSeen[edge] != search) {
        edgeSeen[edge] = search;
        stampEdge(stamp, edge, seconds);
      }
    }
  }

  private void stampEdge(StreetStamp stamp, int edge, int seconds) {
    int from = graph.edgeFrom(edge);
    int to = graph.edgeTo(edge);
    int forward = reach.isReached(from) ? seconds - reach.seconds(from) : -1;
    int backward = reach.isReached(to) ? seconds - reach.seconds(to) : -1;
    boolean through =
        isThrough(forward, network.secondsForward(edge))
            || isThrough(backward, network.secondsBackward(edge));
    if (through) {
      stamp.whole(edge);
      return;
    }
    if (forward >= 0) {
      stamp.forward(edge, forward);
    }
    if (backward >= 0) {
      stamp.backward(edge, backward);
    }
  }

  private static boolean isThrough(int left, int needed) {
    return needed != WalkNetwork.NO_WAY && left >= needed;
  }

  /** Without streets: a circle of what is walked as the crow flies, the detour taken off. */
  public static WalkArea asTheCrowFlies(GeoPoint from, int seconds, double metresPerSecond) {
    int corners = 72;
    double radius = seconds * metresPerSecond / Basis.DETOUR;
    var plane = LocalPlane.at(from.latitudeE7());
    int[] latitudes = new int[corners];
    int[] longitudes = new int[corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      latitudes[i] =
          from.latitudeE7()
              + (int) Math.round(radius * Math.sin(angle) / plane.metresPerUnitNorth());
      longitudes[i] =
          from.longitudeE7()
              + (int) Math.round(radius * Math.cos(angle) / plane.metresPerUnitEast());
    }
    var ring = new WalkArea.Ring(latitudes, longitudes);
    return new WalkArea(seconds, Basis.CROW_FLIES, List.of(new WalkArea.Polygon(List.of(ring))));
  }
}
