package city.tongyou.reach.walk;

import city.tongyou.reach.IntList;
import city.tongyou.reach.streets.StreetGraph;
import java.util.Arrays;

/**
 * Which parts of the network hang together.
 *
 * @param count parts besides the largest that no walk joins to it
 * @param nodesOnIslands how many nodes those have
 * @param oneWayTraps nodes of the largest part that can be entered but not left, or left but not
 *     entered
 * @param componentOfNode the part of each node; 0 is the largest
 * @param componentMetres the length of streets in each part
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Islands(
    int count,
    int nodesOnIslands,
    int oneWayTraps,
    int[] componentOfNode,
    double[] componentMetres) {

  /**
   * A part shorter than this is taken for a leftover of mapping when points are put onto streets.
   */
  private static final double SMALL_METRES = 1000;

  /** Whether a node lies on a short leftover that is not the largest part. */
  boolean isLeftover(int node) {
    int component = componentOfNode[node];
    return component != 0 && componentMetres[component] < SMALL_METRES;
  }

  static Islands of(StreetGraph graph, Arcs outward) {
    int[] parent = joined(outward);
    int[] component = numbered(parent);
    int parts = Arrays.stream(component).max().orElse(-1) + 1;
    var metres = new double[Math.max(parts, 1)];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      for (int piece = graph.firstPiece(edge); piece < graph.firstPiece(edge + 1); piece++) {
        metres[component[graph.edgeFrom(edge)]] += graph.pieceMetres(piece);
      }
    }
    int onIslands = (int) Arrays.stream(component).filter(it -> it != 0).count();
    return new Islands(
        Math.max(parts - 1, 0), onIslands, traps(outward, component), component, metres);
  }

  private static int[] joined(Arcs arcs) {
    int[] parent = new int[arcs.nodeCount()];
    Arrays.setAll(parent, it -> it);
    for (int node = 0; node < parent.length; node++) {
      for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
        int a = root(parent, node);
        int b = root(parent, arcs.headsAndSeconds()[2 * arc]);
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    return parent;
  }

  private static int root(int[] parent, int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Numbers parts by their nodes, most first; equals by their first node. */
  private static int[] numbered(int[] parent) {
    int[] size = new int[parent.length];
    for (int node = 0; node < parent.length; node++) {
      size[root(parent, node)]++;
    }
    int[] number = new int[parent.length];
    int[] next = {0};
    java.util.stream.IntStream.range(0, parent.length)
        .filter(it -> size[it] > 0)
        .boxed()
        .sorted(java.util.Comparator.comparingInt(it -> -size[it]))
        .forEach(it -> number[it] = next[0]++);
    int[] component = new int[parent.length];
    Arrays.setAll(component, it -> number[root(parent, it)]);
    return component;
  }

  /** Nodes of the largest part that are not strongly connected with most of it. */
  private static int traps(Arcs outward, int[] component) {
    var sizes = new StrongComponents(outward).sizes();
    int largest = 0;
    int all = 0;
    for (int node = 0; node < component.length; node++) {
      if (component[node] == 0) {
        largest = Math.max(largest, sizes[node]);
        all++;
      }
    }
    return all - largest;
  }

  /** Tarjan's strongly connected components, without recursion. */
  private static final class StrongComponents {
    private final Arcs arcs;
    private final int[] index;
    private final int[] low;
    private final int[] size;
    private final boolean[] onStack;
    private final IntList stack = new IntList();
    private int stackSize;
    private int next = 1;

    StrongComponents(Arcs arcs) {
      this.arcs = arcs;
      int count = arcs.nodeCount();
      index = new int[count];
      low = new int[count];
      size = new int[count];
      onStack = new boolean[count];
    }

    /** For each node the size of its component. */
    int[] sizes() {
      int[] path = new int[index.length];
      int[] cursor = new int[index.length];
      for (int start = 0; start < index.length; start++) {
        if (index[start] == 0) {
          walk(start, path, cursor);
        }
      }
      return size;
    }

    private void walk(int start, int[] path, int[] cursor) {
      int depth = 0;
      path[0] = start;
      enter(start, cursor);
      while (depth >= 0) {
        int node = path[depth];
        if (cursor[node] < arcs.first()[node + 1]) {
          int head = arcs.headsAndSeconds()[2 * cursor[node]++];
          if (index[head] == 0) {
            path[++depth] = head;
            enter(head, cursor);
          } else if (onStack[head]) {
            low[node] = Math.min(low[node], index[head]);
          }
        } else {
          leave(node);
          depth--;
          if (depth >= 0) {
            low[path[depth]] = Math.min(low[path[depth]], low[node]);
          }
        }
      }
    }

    private void enter(int node, int[] cursor) {
      index[node] = next++;
      low[node] = index[node];
      cursor[node] = arcs.first()[node];
      onStack[node] = true;
      if (stackSize == stack.size()) {
        stack.add(node);
      } else {
        stack.set(stackSize, node);
      }
      stackSize++;
    }

    private void leave(int node) {
      if (low[node] != index[node]) {
        return;
      }
      int start = stackSize;
      while (stack.get(start - 1) != node) {
        start--;
      }
      int members = stackSize - start + 1;
      for (int i = start - 1; i < stackSize; i++) {
        onStack[stack.get(i)] = false;
        size[stack.get(i)] = members;
      }
      stackSize = start - 1;
    }
  }
}
