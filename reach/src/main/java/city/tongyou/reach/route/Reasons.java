package city.tongyou.reach.route;

import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.StreetTags;
import city.tongyou.reach.streets.StreetTags.Answer;
import city.tongyou.reach.streets.StreetTags.Sidewalk;
import city.tongyou.reach.walk.Incidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what a route meets. */
final class Reasons {

  private final StreetGraph graph;
  private final Junctions junctions;
  private final Incidence incidence;
  private final List<Reason> reasons = new ArrayList<>();

  Reasons(SafeNetwork safe) {
    graph = safe.graph();
    junctions = safe.junctions();
    incidence = safe.network().incidence();
  }

  /** From one edge of the route to the next over a node. */
  void over(int edgeBefore, int node, int edgeAfter) {
    if (junctions.facesRoad(edgeBefore, node) && junctions.facesRoad(edgeAfter, node)) {
      var road = junctions.busiest(node);
      var words =
          "crosses "
              + road.words()
              + named(roadName(node))
              + " "
              + junctions.crossing(node).words();
      reasons.add(new Reason(Reason.Kind.CROSSING, words, graph.nodePoint(node), 0));
    }
  }

  private String roadName(int node) {
    var road = junctions.busiest(node);
    for (int i = incidence.first(node); i < incidence.first(node + 1); i++) {
      int edge = incidence.edge(i);
      if (junctions.classAt(edge, node) == road) {
        var name = graph.pieceName(junctions.pieceAt(edge, node));
        if (!name.isEmpty()) {
          return name;
        }
      }
    }
    return "";
  }

  private static String named(String name) {
    return name.isEmpty() ? "" : " (" + name + ")";
  }

  /** Along a piece, or so many metres of it. */
  void along(int piece, double metres) {
    var tags = graph.pieceTags(piece);
    var name = named(graph.pieceName(piece));
    boolean bare = tags.sidewalk() != Sidewalk.PRESENT && tags.sidewalk() != Sidewalk.SEPARATE;
    if (tags.roadClass().isThroughRoad() && bare) {
      var sidewalk =
          tags.sidewalk() == Sidewalk.NONE ? " without a sidewalk" : ", no sidewalk mapped";
      add(
          Reason.Kind.BUSY_ROAD,
          "along " + tags.roadClass().words() + name + sidewalk,
          piece,
          metres);
    }
    if (tags.lit() == Answer.NO) {
      add(Reason.Kind.UNLIT, "unlit" + name, piece, metres);
    }
    if (tags.roadClass() == city.tongyou.reach.streets.RoadClass.STEPS) {
      add(Reason.Kind.STEPS, "steps" + ramp(tags), piece, metres);
    }
  }

  private static String ramp(StreetTags tags) {
    return tags.ramp() ? " with a ramp" : "";
  }

  /** What goes on from the piece before is one reason, not two. */
  private void add(Reason.Kind kind, String words, int piece, double metres) {
    for (int i = reasons.size() - 1; i >= 0 && reasons.get(i).kind() != Reason.Kind.CROSSING; i--) {
      var before = reasons.get(i);
      if (before.kind() == kind && before.words().equals(words)) {
        reasons.set(i, new Reason(kind, words, before.at(), before.metres() + metres));
        return;
      }
    }
    int point = graph.firstPoint(piece);
    var at =
        city.tongyou.reach.GeoPoint.ofE7(
            graph.pointLatitudeE7(point), graph.pointLongitudeE7(point));
    reasons.add(new Reason(kind, words, at, metres));
  }

  List<Reason> list() {
    return List.copyOf(reasons);
  }

  /** For people: the reason, its length and its place. */
  static String sentence(Reason reason) {
    var length =
        reason.metres() > 0 ? String.format(Locale.ROOT, " for %.0f m", reason.metres()) : "";
    return String.format(
        Locale.ROOT,
        "%s%s at %.5f, %.5f",
        reason.words(),
        length,
        reason.at().latitude(),
        reason.at().longitude());
  }
}
