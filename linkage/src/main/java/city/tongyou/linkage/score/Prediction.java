package city.tongyou.linkage.score;

import city.tongyou.linkage.block.PairBatch;
import city.tongyou.linkage.block.PairVisitor;
import city.tongyou.linkage.block.PairWalk;
import city.tongyou.linkage.work.Workers;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * What comparing all pairs of the blocking rules came to.
 *
 * @param edges the pairs at or above the threshold
 * @param pairs how many pairs were compared
 */
public record Prediction(Edges edges, long pairs) {

  /**
   * Compares all pairs of a walk and keeps those that reach the threshold.
   *
   * @param threshold log2 odds
   */
  public static Prediction of(PairWalk walk, Scorer scorer, double threshold, Workers workers) {
    var parts = new Edges.Collector[walk.units()];
    var pairs = new LongAdder();
    walk.run(workers, _ -> visitor(parts, pairs, scorer, threshold));
    var met = java.util.Arrays.stream(parts).filter(java.util.Objects::nonNull).toList();
    return new Prediction(Edges.of(List.copyOf(met)), pairs.sum());
  }

  private static PairVisitor visitor(
      Edges.Collector[] parts, LongAdder pairs, Scorer scorer, double threshold) {
    return (unit, batch) -> {
      pairs.add(batch.pairs());
      if (parts[unit] == null) {
        parts[unit] = new Edges.Collector();
      }
      keep(batch, scorer, threshold, parts[unit]);
    };
  }

  private static void keep(
      PairBatch batch, Scorer scorer, double threshold, Edges.Collector edges) {
    for (int pair = 0; pair < batch.pairs(); pair++) {
      if (scorer.weightAtMost(batch.levels(pair)) >= threshold) {
        int left = batch.left(pair);
        int right = batch.right(pair);
        double weight = scorer.weight(batch.levels(pair), left, right);
        if (weight >= threshold) {
          edges.add(left, right, weight);
        }
      }
    }
  }
}
