package city.tongyou.reach.route;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.IntList;
import city.tongyou.reach.search.Reach;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.Arcs;
import city.tongyou.reach.walk.OnStreet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The safest way from one point to another. One object serves one thread. */
public final class SafeRoutes {

  private final SafeNetwork safe;
  private final StreetGraph graph;
  private final Reach reach;

  public SafeRoutes(SafeNetwork safe) {
    this.safe = safe;
    this.graph = safe.graph();
    this.reach = new Reach(safe.outward());
  }

  /** A way, or nothing where there is none or an end lies off every street. */
  public Optional<Route> route(GeoPoint from, GeoPoint to) {
    var start = safe.network().points().onStreet(from);
    var end = safe.network().points().onStreet(to);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return route(start.get(), end.get());
  }

  private Optional<Route> route(OnStreet start, OnStreet end) {
    reach.begin();
    if (start.toFrom() != OnStreet.NO_WAY) {
      reach.from(
          graph.edgeFrom(start.edge()),
          safe.partWeight(start, graph.edgeFrom(start.edge()), start.toFrom()));
    }
    if (start.toTo() != OnStreet.NO_WAY) {
      reach.from(
          graph.edgeTo(start.edge()),
          safe.partWeight(start, graph.edgeTo(start.edge()), start.toTo()));
    }
    reach.run(Reach.UNLIMITED, graph.edgeFrom(end.edge()), graph.edgeTo(end.edge()));
    int along = start.secondsAlongTo(end);
    int overFrom = weightBy(end, graph.edgeFrom(end.edge()), end.fromFrom());
    int overTo = weightBy(end, graph.edgeTo(end.edge()), end.fromTo());
    int around = Math.min(overFrom, overTo);
    if (along != OnStreet.NO_WAY && safe.stretchWeight(start.edge(), along) <= around) {
      return Optional.of(straight(start, end, along));
    }
    if (around == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    int last = overFrom <= overTo ? graph.edgeFrom(end.edge()) : graph.edgeTo(end.edge());
    return Optional.of(through(start, end, last, around));
  }

  private int weightBy(OnStreet end, int node, int seconds) {
    return seconds == OnStreet.NO_WAY || !reach.isReached(node)
        ? Integer.MAX_VALUE
        : reach.seconds(node) + safe.partWeight(end, node, seconds);
  }

  private Route straight(OnStreet start, OnStreet end, int seconds) {
    var tracing = new Tracing(safe);
    tracing.fromTo(start, end);
    return tracing.route(seconds, safe.stretchWeight(start.edge(), seconds));
  }

  private Route through(OnStreet start, OnStreet end, int last, int weight) {
    var tracing = new Tracing(safe);
    var nodes = new IntList();
    var edges = new IntList();
    backFrom(last, start, nodes, edges);
    int first = nodes.last();
    int seconds = leaving(start, first) + arriving(end, last);
    tracing.leave(start, first == graph.edgeTo(start.edge()) && isSeed(start.toTo(), start, first));
    int before = start.edge();
    for (int i = edges.size() - 1; i >= 0; i--) {
      tracing.over(before, nodes.get(i + 1), edges.get(i));
      tracing.whole(edges.get(i), nodes.get(i + 1));
      seconds +=
          Math.max(
              safe.network().secondsForward(edges.get(i)),
              safe.network().secondsBackward(edges.get(i)));
      before = edges.get(i);
    }
    tracing.over(before, last, end.edge());
    tracing.arrive(end, last == graph.edgeFrom(end.edge()));
    return tracing.route(seconds, weight);
  }

  private boolean isSeed(int seconds, OnStreet start, int node) {
    return seconds != OnStreet.NO_WAY
        && reach.seconds(node) == safe.partWeight(start, node, seconds);
  }

  private int leaving(OnStreet start, int node) {
    return node == graph.edgeTo(start.edge()) && isSeed(start.toTo(), start, node)
        ? start.toTo()
        : start.toFrom();
  }

  private int arriving(OnStreet end, int node) {
    return node == graph.edgeFrom(end.edge()) ? end.fromFrom() : end.fromTo();
  }

  /** The way back to where the search began: each step's weight is the difference of two labels. */
  private void backFrom(int last, OnStreet start, IntList nodes, IntList edges) {
    Arcs inward = safe.inward();
    int node = last;
    nodes.add(node);
    while (!begins(start, node)) {
      int arc = arcInto(inward, node);
      edges.add(inward.edges()[arc]);
      node = inward.headsAndSeconds()[2 * arc];
      nodes.add(node);
    }
  }

  private boolean begins(OnStreet start, int node) {
    return (node == graph.edgeFrom(start.edge()) && isSeed(start.toFrom(), start, node))
        || (node == graph.edgeTo(start.edge()) && isSeed(start.toTo(), start, node));
  }

  private int arcInto(Arcs inward, int node) {
    for (int arc = inward.first()[node]; arc < inward.first()[node + 1]; arc++) {
      int tail = inward.headsAndSeconds()[2 * arc];
      int weight = inward.headsAndSeconds()[2 * arc + 1];
      if (reach.isReached(tail) && reach.seconds(tail) + weight == reach.seconds(node)) {
        return arc;
      }
    }
    throw new IllegalStateException("A reached node was reached from nowhere.");
  }

  /** Sentences for a route's reasons. */
  public static List<String> sentences(Route route) {
    var sentences = new ArrayList<String>();
    route.reasons().forEach(it -> sentences.add(Reasons.sentence(it)));
    return sentences;
  }
}
