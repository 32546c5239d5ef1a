package city.tongyou.linkage.cluster;

import city.tongyou.linkage.score.Edges;
import java.util.Arrays;

/**
 * The components with at least two records.
 *
 * @param members the records, component by component, ascending within each
 * @param starts where each begins; one longer than there are components
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
record ComponentParts(int[] members, int[] starts) {

  private static final double STEP_BITS = 1;

  /** Components of all edges; larger ones than {@code largest} by their heavier edges alone. */
  static ComponentParts of(int records, Edges edges, int largest) {
    double threshold = Double.NEGATIVE_INFINITY;
    var componentOf = Components.of(records, edges, threshold);
    var sizes = sizes(componentOf);
    double lightest = Arrays.stream(edges.weights()).min().orElse(0);
    for (double bits = lightest + STEP_BITS; max(sizes) > largest; bits += STEP_BITS) {
      componentOf =
          Components.of(records, within(edges, componentOf, sizes, largest, bits), threshold);
      sizes = sizes(componentOf);
    }
    return of(componentOf, sizes);
  }

  /** All edges of components that are small enough, and the heavier ones of the others. */
  private static Edges within(
      Edges edges, int[] componentOf, int[] sizes, int largest, double threshold) {
    var kept =
        java.util.stream.IntStream.range(0, edges.size())
            .filter(edge ->
                componentOf[edges.left()[edge]] == componentOf[edges.right()[edge]]
                    && (sizes[componentOf[edges.left()[edge]]] <= largest
                        || edges.weights()[edge] >= threshold))
            .toArray();
    return new Edges(
        Arrays.stream(kept).map(it -> edges.left()[it]).toArray(),
        Arrays.stream(kept).map(it -> edges.right()[it]).toArray(),
        Arrays.stream(kept).mapToDouble(it -> edges.weights()[it]).toArray());
  }

  private static int[] sizes(int[] componentOf) {
    var sizes = new int[componentOf.length];
    for (int component : componentOf) {
      sizes[component]++;
    }
    return sizes;
  }

  private static int max(int[] sizes) {
    return Arrays.stream(sizes).max().orElse(0);
  }

  private static ComponentParts of(int[] componentOf, int[] sizes) {
    var place = new int[componentOf.length];
    int parts = 0;
    int total = 0;
    for (int component = 0; component < sizes.length; component++) {
      place[component] = sizes[component] > 1 ? total : -1;
      parts += sizes[component] > 1 ? 1 : 0;
      total += sizes[component] > 1 ? sizes[component] : 0;
    }
    var starts = new int[parts + 1];
    int next = 0;
    for (int component = 0; component < sizes.length; component++) {
      if (sizes[component] > 1) {
        starts[next + 1] = starts[next] + sizes[component];
        next++;
      }
    }
    var members = new int[total];
    for (int record = 0; record < componentOf.length; record++) {
      if (place[componentOf[record]] >= 0) {
        members[place[componentOf[record]]++] = record;
      }
    }
    return new ComponentParts(members, starts);
  }

  int count() {
    return starts.length - 1;
  }

  int[] records(int part) {
    return Arrays.copyOfRange(members, starts[part], starts[part + 1]);
  }
}
