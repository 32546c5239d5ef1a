package city.tongyou.reach.route;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.search.Reach;
import city.tongyou.reach.streets.Crossing;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.Arcs;
import city.tongyou.reach.walk.OnStreet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ways that pupils take to one school: how many use each street, and which crossings to mend
 * first.
 */
public final class SchoolWays {

  private final SafeNetwork safe;
  private final StreetGraph graph;
  private final OnStreet school;
  private final List<Origin> pupils;
  private final Flow today;

  public SchoolWays(SafeNetwork safe, Place schoolPlace, List<Origin> pupils) {
    this.safe = safe;
    this.graph = safe.graph();
    this.pupils = List.copyOf(pupils);
    this.school =
        safe.network()
            .points()
            .onStreet(schoolPlace.point())
            .orElseThrow(() ->
                new UnusableInput("No street lies near the school " + schoolPlace.id() + "."));
    this.today = new Flow(safe.outward(), safe.inward(), -1);
  }

  /** Pupils, weighted by {@link Origin#demand}, that walk all of an edge on their way. */
  public double pupilsOn(int edge) {
    return today.onEdge[edge];
  }

  /** Pupils that no way brings to the school. */
  public double unreached() {
    return today.unreached;
  }

  /** The crossings without signals that most would be gained by mending, best first. */
  public List<MendedCrossing> worthMending(int most) {
    var candidates = new ArrayList<Integer>();
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (today.over[node] > 0 && safe.junctions().crossing(node) != Crossing.SIGNALS) {
        candidates.add(node);
      }
    }
    // Trying a crossing costs a search, so the busiest are tried first, some more than are asked
    // for.
    candidates.sort(Comparator.comparingDouble(it -> -today.over[it]));
    return candidates.stream()
        .limit(3L * most + 10)
        .map(this::mended)
        .sorted(
            Comparator.comparingDouble((MendedCrossing it) -> -it.secondsSaved())
                .thenComparingInt(MendedCrossing::node))
        .limit(most)
        .toList();
  }

  private MendedCrossing mended(int node) {
    var after = new Flow(relieved(safe.outward(), node), relieved(safe.inward(), node), node);
    var road = safe.junctions().busiest(node);
    return new MendedCrossing(
        node,
        graph.nodePoint(node),
        road.words() + " " + safe.junctions().crossing(node).words(),
        today.over[node],
        after.over[node],
        today.weight - after.weight);
  }

  private Arcs relieved(Arcs arcs, int node) {
    int[] changed = arcs.headsAndSeconds().clone();
    for (int tail : neighboursAnd(arcs, node)) {
      for (int arc = arcs.first()[tail]; arc < arcs.first()[tail + 1]; arc++) {
        if (tail == node || changed[2 * arc] == node) {
          int relief = safe.reliefBySignals(arcs.edges()[arc], node);
          changed[2 * arc + 1] = Math.max(1, changed[2 * arc + 1] - relief);
        }
      }
    }
    return new Arcs(arcs.first(), changed, arcs.edges(), arcs.longestSeconds());
  }

  /** Arcs that touch the node begin at it or at the far ends of its edges. */
  private int[] neighboursAnd(Arcs arcs, int node) {
    var incidence = safe.network().incidence();
    return java.util.stream.IntStream.concat(
            java.util.stream.IntStream.of(node),
            java.util.stream.IntStream.range(incidence.first(node), incidence.first(node + 1))
                .map(it ->
                    graph.edgeFrom(incidence.edge(it)) + graph.edgeTo(incidence.edge(it)) - node))
        .filter(it -> it >= 0 && it < arcs.nodeCount())
        .distinct()
        .toArray();
  }

  /**
   * All pupils' ways under certain weights: one search from the school, then each pupil goes
   * downhill.
   */
  private final class Flow {
    private final double[] onEdge = new double[graph.edgeCount()];
    private final double[] over = new double[graph.nodeCount()];
    private final Arcs outward;
    private final Reach reach;
    private double weight;
    private final int mended;
    private double unreached;

    Flow(Arcs outward, Arcs inward, int mended) {
      this.outward = outward;
      this.mended = mended;
      reach = new Reach(inward).begin();
      if (school.fromFrom() != OnStreet.NO_WAY) {
        reach.from(
            graph.edgeFrom(school.edge()),
            part(school, graph.edgeFrom(school.edge()), school.fromFrom()));
      }
      if (school.fromTo() != OnStreet.NO_WAY) {
        reach.from(
            graph.edgeTo(school.edge()),
            part(school, graph.edgeTo(school.edge()), school.fromTo()));
      }
      reach.run(Reach.UNLIMITED);
      pupils.forEach(this::walk);
    }

    private void walk(Origin pupil) {
      var home = safe.network().points().onStreet(pupil.point());
      int node = home.map(this::firstNode).orElse(-1);
      if (node < 0) {
        unreached += pupil.demand();
        return;
      }
      int before = home.get().edge();
      int seconds = node == graph.edgeFrom(before) ? home.get().toFrom() : home.get().toTo();
      weight += weightBy(home.get(), node, seconds) * pupil.demand();
      for (int arc = arcToSchool(node); arc >= 0; arc = arcToSchool(node)) {
        int edge = outward.edges()[arc];
        cross(before, node, edge, pupil.demand());
        onEdge[edge] += pupil.demand();
        before = edge;
        node = outward.headsAndSeconds()[2 * arc];
      }
      cross(before, node, school.edge(), pupil.demand());
    }

    private void cross(int before, int node, int after, double pupilsHere) {
      if (safe.junctions().facesRoad(before, node) && safe.junctions().facesRoad(after, node)) {
        over[node] += pupilsHere;
      }
    }

    private int part(OnStreet point, int node, int seconds) {
      int relief = node == mended ? safe.reliefBySignals(point.edge(), node) : 0;
      return Math.max(0, safe.partWeight(point, node, seconds) - relief);
    }

    private int firstNode(OnStreet home) {
      int from = graph.edgeFrom(home.edge());
      int to = graph.edgeTo(home.edge());
      int byFrom = weightBy(home, from, home.toFrom());
      int byTo = weightBy(home, to, home.toTo());
      if (byFrom == Integer.MAX_VALUE && byTo == Integer.MAX_VALUE) {
        return -1;
      }
      return byFrom <= byTo ? from : to;
    }

    private int weightBy(OnStreet home, int node, int seconds) {
      return seconds == OnStreet.NO_WAY || !reach.isReached(node)
          ? Integer.MAX_VALUE
          : reach.seconds(node) + part(home, node, seconds);
    }

    /** The next arc downhill, or −1 where the school's own edge begins. */
    private int arcToSchool(int node) {
      int here = reach.seconds(node);
      for (int arc = outward.first()[node]; arc < outward.first()[node + 1]; arc++) {
        int head = outward.headsAndSeconds()[2 * arc];
        if (reach.isReached(head)
            && reach.seconds(head) + outward.headsAndSeconds()[2 * arc + 1] == here) {
          return arc;
        }
      }
      return -1;
    }
  }

  /** Where an edge runs, for a map. */
  public List<GeoPoint> shape(int edge) {
    var points = new ArrayList<GeoPoint>();
    int last = graph.lastPoint(graph.firstPiece(edge + 1) - 1);
    for (int point = graph.firstPoint(graph.firstPiece(edge)); point <= last; point++) {
      points.add(GeoPoint.ofE7(graph.pointLatitudeE7(point), graph.pointLongitudeE7(point)));
    }
    return points;
  }

  /** The edges that pupils walk, most used first. */
  public List<Integer> usedEdges() {
    return java.util.stream.IntStream.range(0, graph.edgeCount())
        .filter(it -> today.onEdge[it] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(it -> -today.onEdge[it]))
        .toList();
  }
}
