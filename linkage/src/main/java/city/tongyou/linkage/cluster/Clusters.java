package city.tongyou.linkage.cluster;

import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.score.Scorer;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.work.Workers;
import java.util.Arrays;

/**
 * Which records are the same person.
 *
 * @param of each record's cluster, named by its lowest record
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
public record Clusters(int[] of) {

  /**
   * Larger components are first taken apart by raising the threshold, so that no matrix of weights
   * is larger than this squared.
   */
  static final int LARGEST_MATRIX = 2000;

  /** Grows clusters out of edges as a model says. */
  public static Clusters of(
      Clustering clustering,
      Edges edges,
      Rows rows,
      Scorer scorer,
      Derivation derivation,
      Workers workers) {
    int size = derivation.records().size();
    var rules = Rules.of(clustering, derivation);
    boolean plain = clustering.method() == Clustering.Method.COMPONENTS && rules.isEmpty();
    if (plain) {
      return new Clusters(Components.of(size, edges, clustering.threshold()));
    }
    var parts = ComponentParts.of(size, edges, LARGEST_MATRIX);
    var clusterOf = new int[size];
    Arrays.setAll(clusterOf, it -> it);
    double threshold = clustering.threshold();
    workers.forEach(
        Workers.pieces(parts.count(), 256),
        piece -> {
          var weights = new PairWeights(rows, scorer);
          int end = Math.min(parts.count(), (piece + 1) * 256);
          for (int part = piece * 256; part < end; part++) {
            var records = parts.records(part);
            AverageLinkage.run(records, weights.among(records), rules, threshold, clusterOf);
          }
        });
    return new Clusters(clusterOf);
  }

  /** How many persons there are. */
  public int count() {
    int count = 0;
    for (int record = 0; record < of.length; record++) {
      count += of[record] == record ? 1 : 0;
    }
    return count;
  }
}
