package city.tongyou.linkage.cluster;

import city.tongyou.linkage.score.Edges;

/** Connected components by union and find: whoever is joined by edges, over any number of steps. */
public final class Components {

  private final int[] parents;

  private Components(int records) {
    parents = new int[records];
    for (int i = 0; i < records; i++) {
      parents[i] = i;
    }
  }

  /** Each record's component, named by its lowest record. */
  public static int[] of(int records, Edges edges, double threshold) {
    var components = new Components(records);
    for (int edge = 0; edge < edges.size(); edge++) {
      if (edges.weights()[edge] >= threshold) {
        components.join(edges.left()[edge], edges.right()[edge]);
      }
    }
    for (int i = 0; i < records; i++) {
      components.parents[i] = components.find(i);
    }
    return components.parents;
  }

  /** The lower root stays, so that a component's name does not depend on the order of edges. */
  private void join(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private int find(int record) {
    int at = record;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
