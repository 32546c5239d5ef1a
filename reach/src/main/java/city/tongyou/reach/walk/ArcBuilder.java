package city.tongyou.reach.walk;

import city.tongyou.reach.streets.StreetGraph;
import java.util.Arrays;

/** Lays out arcs by node; of several between the same two nodes the shortest stays. */
final class ArcBuilder {

  private final StreetGraph graph;
  private final int[] seconds;
  private final boolean inward;

  /**
   * @param seconds for each edge the time forward at {@code 2 * edge} and backward after it, or
   *     negative where there is no way
   */
  ArcBuilder(StreetGraph graph, int[] seconds, boolean inward) {
    this.graph = graph;
    this.seconds = seconds;
    this.inward = inward;
  }

  Arcs build() {
    int[] first = new int[graph.nodeCount() + 1];
    long[][] byNode = sortedArcs(first);
    int count = first[first.length - 1];
    int[] headsAndSeconds = new int[2 * count];
    int[] edges = new int[count];
    int longest = 0;
    for (int node = 0; node < byNode.length; node++) {
      int at = first[node];
      for (long arc : byNode[node]) {
        int edge = (int) (arc >>> 1 & 0x3FFF_FFFF);
        int direction = (int) (arc & 1);
        headsAndSeconds[2 * at] = (int) (arc >>> 31);
        headsAndSeconds[2 * at + 1] = seconds[2 * edge + direction];
        longest = Math.max(longest, headsAndSeconds[2 * at + 1]);
        edges[at++] = edge;
      }
    }
    return new Arcs(first, headsAndSeconds, edges, longest);
  }

  /** Each node's arcs as head, edge and direction in one number, in that order. */
  private long[][] sortedArcs(int[] first) {
    int[] degree = new int[graph.nodeCount()];
    eachArc((tail, head, edge, direction) -> degree[tail]++);
    var arcs = new long[graph.nodeCount()][];
    Arrays.setAll(arcs, it -> new long[degree[it]]);
    Arrays.fill(degree, 0);
    eachArc((tail, head, edge, direction) ->
        arcs[tail][degree[tail]++] = (long) head << 31 | (long) edge << 1 | direction);
    for (int node = 0; node < arcs.length; node++) {
      arcs[node] = shortestToEachHead(arcs[node]);
      first[node + 1] = first[node] + arcs[node].length;
    }
    return arcs;
  }

  private long[] shortestToEachHead(long[] arcs) {
    Arrays.sort(arcs);
    int kept = 0;
    for (long arc : arcs) {
      if (kept > 0 && arcs[kept - 1] >>> 31 == arc >>> 31) {
        arcs[kept - 1] = secondsOf(arc) < secondsOf(arcs[kept - 1]) ? arc : arcs[kept - 1];
      } else {
        arcs[kept++] = arc;
      }
    }
    return kept == arcs.length ? arcs : Arrays.copyOf(arcs, kept);
  }

  private int secondsOf(long arc) {
    return seconds[(int) (arc & 0x7FFF_FFFF)];
  }

  private interface ArcVisitor {
    void arc(int tail, int head, int edge, int direction);
  }

  private void eachArc(ArcVisitor visitor) {
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int from = graph.edgeFrom(edge);
      int to = graph.edgeTo(edge);
      if (from == to) {
        continue;
      }
      if (seconds[2 * edge] >= 0) {
        visitor.arc(inward ? to : from, inward ? from : to, edge, 0);
      }
      if (seconds[2 * edge + 1] >= 0) {
        visitor.arc(inward ? from : to, inward ? to : from, edge, 1);
      }
    }
  }
}
