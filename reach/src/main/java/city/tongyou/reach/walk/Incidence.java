package city.tongyou.reach.walk;

import city.tongyou.reach.streets.StreetGraph;
import java.util.Arrays;

/** The edges that meet at each node: all of them, loops and twins too, which arcs leave out. */
public final class Incidence {

  private final int[] first;
  private final int[] edges;

  public Incidence(StreetGraph graph) {
    first = new int[graph.nodeCount() + 1];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      first[graph.edgeFrom(edge) + 1]++;
      first[graph.edgeTo(edge) + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    edges = new int[2 * graph.edgeCount()];
    int[] next = first.clone();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      edges[next[graph.edgeFrom(edge)]++] = edge;
      edges[next[graph.edgeTo(edge)]++] = edge;
    }
  }

  /** Where a node's edges begin; they end where the next node's begin. */
  public int first(int node) {
    return first[node];
  }

  public int edge(int index) {
    return edges[index];
  }
}
