package city.tongyou.reach.walk;

/**
 * The walks out of each node (or, turned round, into each node) in whole seconds, laid out for
 * search.
 *
 * @param first where a node's arcs begin; the next node's beginning is their end
 * @param headsAndSeconds for each arc two numbers: the node at its other end, and its seconds
 * @param edges for each arc its edge
 * @param longestSeconds of all arcs
 */
@SuppressWarnings("ArrayRecordComponent") // the search reads the arrays themselves
public record Arcs(int[] first, int[] headsAndSeconds, int[] edges, int longestSeconds) {

  public int nodeCount() {
    return first.length - 1;
  }

  public int count() {
    return edges.length;
  }
}
