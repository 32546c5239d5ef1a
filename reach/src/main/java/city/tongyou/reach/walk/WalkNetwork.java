package city.tongyou.reach.walk;

import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.StreetTags;
import java.util.HashMap;
import java.util.Map;

/**
 * Streets as one walker sees them: whole seconds for each edge, and the arcs to search. An edge's
 * time is rounded to the nearest second, so a walk over n edges is off by at most n/2 seconds.
 */
public final class WalkNetwork {

  /** Of an edge that cannot be walked in a direction. */
  public static final int NO_WAY = -1;

  private record Manner(double secondsPerMetre, boolean forward, boolean backward) {}

  private final StreetGraph graph;
  private final Walk walk;
  private final Map<Integer, Manner> manners = new HashMap<>();
  private final int[] seconds;
  private final int[] wholeSeconds;
  private final Arcs outward;
  private final Arcs inward;
  private final Islands islands;
  private final PointIndex index;
  private final Incidence incidence;

  public WalkNetwork(StreetGraph graph, Walk walk) {
    this.graph = graph;
    this.walk = walk;
    this.seconds = new int[2 * graph.edgeCount()];
    this.wholeSeconds = new int[graph.edgeCount()];
    boolean symmetric = true;
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      measure(edge);
      symmetric &= seconds[2 * edge] == seconds[2 * edge + 1];
    }
    this.outward = new ArcBuilder(graph, seconds, false).build();
    this.inward = symmetric ? outward : new ArcBuilder(graph, seconds, true).build();
    this.islands = Islands.of(graph, outward);
    this.index = new PointIndex(this);
    this.incidence = new Incidence(graph);
  }

  private void measure(int edge) {
    double sum = 0;
    boolean forward = true;
    boolean backward = true;
    for (int piece = graph.firstPiece(edge); piece < graph.firstPiece(edge + 1); piece++) {
      var manner = manner(piece);
      sum += graph.pieceMetres(piece) * manner.secondsPerMetre;
      forward &= manner.forward;
      backward &= manner.backward;
    }
    wholeSeconds[edge] = (int) Math.round(sum);
    seconds[2 * edge] = forward ? wholeSeconds[edge] : NO_WAY;
    seconds[2 * edge + 1] = backward ? wholeSeconds[edge] : NO_WAY;
  }

  private Manner manner(int piece) {
    return manners.computeIfAbsent(graph.pieceTagBits(piece), it -> manner(graph.pieceTags(piece)));
  }

  private Manner manner(StreetTags tags) {
    boolean passes = walk.passes(tags);
    return new Manner(
        walk.secondsPerMetre(tags), passes && tags.forward(), passes && tags.backward());
  }

  public StreetGraph graph() {
    return graph;
  }

  public Walk walk() {
    return walk;
  }

  /** Arcs out of each node: search them to learn what a point reaches. */
  public Arcs outward() {
    return outward;
  }

  /** Arcs into each node: search them to learn who reaches a point. */
  public Arcs inward() {
    return inward;
  }

  /**
   * The same arcs with other weights than seconds.
   *
   * @param weights for each edge forward at {@code 2 * edge} and backward after it; {@link #NO_WAY}
   *     closes it
   * @param turned whether to lay them out by the node they lead to
   */
  public Arcs arcsWeighted(int[] weights, boolean turned) {
    return new ArcBuilder(graph, weights, turned).build();
  }

  public Islands islands() {
    return islands;
  }

  /** Seconds along the edge as drawn, or {@link #NO_WAY}. */
  public int secondsForward(int edge) {
    return seconds[2 * edge];
  }

  /** Seconds against the edge as drawn, or {@link #NO_WAY}. */
  public int secondsBackward(int edge) {
    return seconds[2 * edge + 1];
  }

  /** Seconds from one end to the other, whether or not all of it can be walked. */
  int wholeSeconds(int edge) {
    return wholeSeconds[edge];
  }

  /** Seconds that a metre of the piece takes. */
  public double secondsPerMetre(int piece) {
    return manner(piece).secondsPerMetre;
  }

  /** Whether the piece can be walked as it is drawn. */
  public boolean forward(int piece) {
    return manner(piece).forward;
  }

  /** Whether the piece can be walked against the way it is drawn. */
  public boolean backward(int piece) {
    return manner(piece).backward;
  }

  boolean isWalkable(int piece) {
    var manner = manner(piece);
    return manner.forward || manner.backward;
  }

  public int edgeOfPiece(int piece) {
    return index.edgeOfPiece(piece);
  }

  public Incidence incidence() {
    return incidence;
  }

  /** Puts points onto the streets. */
  public PointIndex points() {
    return index;
  }
}
