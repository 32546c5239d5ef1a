package city.tongyou.linkage.cluster;

import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.transform.Derivation;
import java.util.List;

/**
 * What a cluster may not hold.
 *
 * @param sources each record's source where a cluster may hold one record of each, else empty
 * @param exclusive each record's value in columns of which a cluster may hold one value
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
record Rules(int[] sources, List<int[]> exclusive) {

  static Rules of(Clustering clustering, Derivation derivation) {
    return new Rules(
        clustering.onePerSource() ? derivation.records().sources().codes() : new int[0],
        clustering.exclusive().stream().map(it -> derivation.text(it).codes()).toList());
  }

  boolean isEmpty() {
    return sources.length == 0 && exclusive.isEmpty();
  }

  /** Whether two clusters may become one. */
  boolean allow(int[] a, int[] b) {
    for (int left : a) {
      for (int right : b) {
        if (!allow(left, right)) {
          return false;
        }
      }
    }
    return true;
  }

  boolean allow(int left, int right) {
    if (sources.length > 0 && sources[left] == sources[right]) {
      return false;
    }
    for (var codes : exclusive) {
      if (codes[left] != 0 && codes[right] != 0 && codes[left] != codes[right]) {
        return false;
      }
    }
    return true;
  }
}
