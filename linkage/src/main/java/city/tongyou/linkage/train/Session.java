package city.tongyou.linkage.train;

import city.tongyou.linkage.compare.LevelCodes;
import city.tongyou.linkage.model.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * Expectation and maximisation on the pairs of one training rule, with u held fast.
 *
 * @param m what was learned
 * @param lambdas the share of matches among the pairs, iteration by iteration
 * @param pairs how many pairs it saw
 */
public record Session(Estimates m, List<Double> lambdas, double pairs) {

  private static final int MOST_ITERATIONS = 60;
  private static final double STILL = 1e-5;

  /** The share of matches in the end. */
  double lambda() {
    return lambdas.getLast();
  }

  /**
   * Runs until m and the share of matches stand still.
   *
   * @param learned which comparisons take part; the others are bound to the rule
   * @param start m to begin with
   */
  static Session run(
      List<Comparison> comparisons,
      LevelCounts counts,
      boolean[] learned,
      Estimates start,
      double lambda) {
    var codes = counts.distinctCodes();
    var packing = LevelCodes.of(comparisons);
    var m = start;
    var lambdas = new ArrayList<>(List.of(lambda));
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      var sums = Estimates.zeros(comparisons);
      double matches = 0;
      double pairs = 0;
      for (long code : codes) {
        double count = counts.count(code);
        double odds = lambdas.getLast() / (1 - lambdas.getLast());
        for (int c = 0; c < learned.length; c++) {
          odds *= learned[c] ? ratio(comparisons.get(c), m, c, packing.level(code, c)) : 1;
        }
        double match = count * (Double.isInfinite(odds) ? 1 : odds / (1 + odds));
        matches += match;
        pairs += count;
        for (int c = 0; c < learned.length; c++) {
          sums.add(c, packing.level(code, c), match);
        }
      }
      var next = sums.normalised(comparisons);
      double change = change(m, next, learned);
      m = next;
      lambdas.add(Math.clamp(matches / pairs, 1e-12, 1 - 1e-12));
      if (change < STILL) {
        break;
      }
    }
    return new Session(m, lambdas, counts.pairs());
  }

  private static double ratio(Comparison comparison, Estimates m, int c, int level) {
    var u = comparison.levels().get(level).u();
    return comparison.levels().get(level).isAbsent() || u == null ? 1 : m.ofLevel()[c][level] / u;
  }

  private static double change(Estimates before, Estimates after, boolean[] learned) {
    double change = 0;
    for (int c = 0; c < learned.length; c++) {
      for (int level = 0; learned[c] && level < before.ofLevel()[c].length; level++) {
        change = Math.max(change, Math.abs(before.ofLevel()[c][level] - after.ofLevel()[c][level]));
      }
    }
    return change;
  }
}
