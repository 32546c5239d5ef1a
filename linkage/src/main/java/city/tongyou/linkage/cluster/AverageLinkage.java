package city.tongyou.linkage.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Agglomeration of one component: the two clusters with the greatest mean weight between them
 * merge, as long as it reaches the threshold.
 *
 * <p>Every pair counts, those that no blocking rule gave too. With log-odds for weights and a
 * threshold of 0, each merger raises the total log-odds of the partition: the greedy way to the
 * correlation clustering of Bansal, Blum and Chawla (2004), with a stop that needs no truth.
 */
final class AverageLinkage {

  private final int[] records;
  private final double[][] sums;
  private final int[] sizes;
  private final int[][] members;
  private final Rules rules;
  private final double threshold;
  private final PriorityQueue<Merger> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Merger::mean)
              .reversed()
              .thenComparingInt(Merger::a)
              .thenComparingInt(Merger::b));

  /** Two clusters that may merge, as they were when it was found. */
  private record Merger(int a, int b, int sizeA, int sizeB, double mean) {}

  private AverageLinkage(int[] records, double[][] weights, Rules rules, double threshold) {
    this.records = records;
    this.sums = weights;
    this.rules = rules;
    this.threshold = threshold;
    this.sizes = new int[records.length];
    Arrays.fill(sizes, 1);
    this.members = new int[records.length][];
    Arrays.setAll(members, it -> new int[] {records[it]});
  }

  /**
   * Writes each record's cluster, named by its lowest record, into {@code clusterOf}.
   *
   * @param records in ascending order
   * @param weights of all pairs, symmetric; is used up
   */
  static void run(
      int[] records, double[][] weights, Rules rules, double threshold, int[] clusterOf) {
    new AverageLinkage(records, weights, rules, threshold).merge(clusterOf);
  }

  private void merge(int[] clusterOf) {
    for (int a = 0; a < records.length; a++) {
      for (int b = a + 1; b < records.length; b++) {
        offer(a, b);
      }
    }
    for (var next = queue.poll(); next != null; next = queue.poll()) {
      boolean current =
          sizes[next.a()] == next.sizeA()
              && sizes[next.b()] == next.sizeB()
              && rules.allow(members[next.a()], members[next.b()]);
      if (current) {
        join(next.a(), next.b());
      }
    }
    for (int cluster = 0; cluster < records.length; cluster++) {
      for (int record : members[cluster]) {
        clusterOf[record] = records[cluster];
      }
    }
  }

  /** {@code a} is the lower. */
  private void offer(int a, int b) {
    double mean = sums[a][b] / ((double) sizes[a] * sizes[b]);
    if (mean >= threshold) {
      queue.add(new Merger(a, b, sizes[a], sizes[b], mean));
    }
  }

  /** The lower takes in the higher. */
  private void join(int a, int b) {
    sizes[a] += sizes[b];
    sizes[b] = 0;
    members[a] = concat(members[a], members[b]);
    members[b] = new int[0];
    for (int other = 0; other < records.length; other++) {
      if (other != a && sizes[other] > 0) {
        sums[a][other] += sums[b][other];
        sums[other][a] = sums[a][other];
        offer(Math.min(a, other), Math.max(a, other));
      }
    }
  }

  private static int[] concat(int[] a, int[] b) {
    var all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
