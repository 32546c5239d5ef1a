package city.tongyou.linkage.train;

import city.tongyou.linkage.model.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * A probability for each level of each comparison; a level for absent values has none (0).
 *
 * @param ofLevel by comparison, then level
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
public record Estimates(double[][] ofLevel) {

  /** A level that no pair came to counts as if half a pair had. */
  private static final double UNSEEN = 0.5;

  static Estimates zeros(List<Comparison> comparisons) {
    return new Estimates(
        comparisons.stream().map(it -> new double[it.levels().size()]).toArray(double[][]::new));
  }

  void add(int comparison, int level, double weight) {
    ofLevel[comparison][level] += weight;
  }

  /**
   * Turns counts into shares of those pairs that have values, with a little for what never came.
   */
  Estimates normalised(List<Comparison> comparisons) {
    var shares = zeros(comparisons);
    for (int c = 0; c < ofLevel.length; c++) {
      normalise(comparisons.get(c), ofLevel[c], shares.ofLevel[c]);
    }
    return shares;
  }

  private static void normalise(Comparison comparison, double[] counts, double[] shares) {
    double total = 0;
    for (int level = 0; level < counts.length; level++) {
      shares[level] =
          comparison.levels().get(level).isAbsent() ? 0 : Math.max(UNSEEN, counts[level]);
      total += shares[level];
    }
    for (int level = 0; level < counts.length; level++) {
      shares[level] /= total;
    }
  }

  /** The comparisons with these as their u. */
  List<Comparison> asU(List<Comparison> comparisons) {
    var trained = new ArrayList<Comparison>();
    for (int c = 0; c < ofLevel.length; c++) {
      var u = ofLevel[c];
      var levels = comparisons.get(c).levels();
      trained.add(
          comparisons
              .get(c)
              .with(
                  java.util.stream.IntStream.range(0, levels.size())
                      .mapToObj(i -> {
                        var level = levels.get(i);
                        return level.isAbsent() ? level : level.with(level.m(), u[i]);
                      })
                      .toList()));
    }
    return trained;
  }
}
