package city.tongyou.linkage.chinese;

import city.tongyou.linkage.generate.ChildRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Clusters against the truth, over all pairs of records that share a cluster. */
record ClusterScore(double right, double linked, double same) {

  static ClusterScore of(List<ChildRecord> children, int[] clusterOf) {
    Map<Long, Integer> persons = new HashMap<>();
    Map<Integer, Integer> clusters = new HashMap<>();
    Map<List<Long>, Integer> both = new HashMap<>();
    for (int record = 0; record < clusterOf.length; record++) {
      long person = children.get(record).person();
      persons.merge(person, 1, Integer::sum);
      clusters.merge(clusterOf[record], 1, Integer::sum);
      both.merge(List.of(person, (long) clusterOf[record]), 1, Integer::sum);
    }
    return new ClusterScore(
        pairs(both.values()), pairs(clusters.values()), pairs(persons.values()));
  }

  double precision() {
    return right / linked;
  }

  double f1() {
    return 2 * right / (linked + same);
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }
}
