package city.tongyou.linkage.cluster;

import java.util.HashMap;
import java.util.Map;

/**
 * Clusters beside the truth, by pairs: a pair counts as found if its records share a cluster.
 *
 * @param found pairs within clusters
 * @param right true pairs
 * @param both those found that are right
 */
public record Evaluation(long found, long right, long both) {

  /**
   * Counts pairs.
   *
   * @param clusters each record's cluster
   * @param persons each record's true person
   */
  public static Evaluation of(int[] clusters, int[] persons) {
    Map<Long, Long> together = new HashMap<>();
    Map<Integer, Long> ofCluster = new HashMap<>();
    Map<Integer, Long> ofPerson = new HashMap<>();
    for (int record = 0; record < clusters.length; record++) {
      together.merge(((long) clusters[record] << 32) | persons[record], 1L, Long::sum);
      ofCluster.merge(clusters[record], 1L, Long::sum);
      ofPerson.merge(persons[record], 1L, Long::sum);
    }
    return new Evaluation(pairs(ofCluster), pairs(ofPerson), pairs(together));
  }

  private static long pairs(Map<?, Long> sizes) {
    return sizes.values().stream().mapToLong(it -> it * (it - 1) / 2).sum();
  }

  /** The share of found pairs that are right; 1 where none was found. */
  public double precision() {
    return found == 0 ? 1 : (double) both / found;
  }

  /** The share of true pairs that were found; 1 where there are none. */
  public double recall() {
    return right == 0 ? 1 : (double) both / right;
  }

  /** The harmonic mean of both. */
  public double f1() {
    return found + right == 0 ? 1 : 2.0 * both / (found + right);
  }
}
