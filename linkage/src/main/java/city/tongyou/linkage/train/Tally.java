package city.tongyou.linkage.train;

import city.tongyou.linkage.compare.LevelCodes;
import city.tongyou.linkage.model.Comparison;
import java.util.List;

/** Sums counts of combinations up to shares of levels. */
final class Tally {

  private Tally() {}

  static Estimates of(List<Comparison> comparisons, LevelCounts counts) {
    return sums(comparisons, counts).normalised(comparisons);
  }

  /**
   * The same for different persons alone: random pairs hold some of the same person too, and where
   * a level is rare they may be most of those that come to it.
   *
   * @param prior the share of pairs of the same person
   * @param learned with the m that those come to their levels by
   */
  static Estimates withoutMatches(
      List<Comparison> comparisons, LevelCounts counts, double prior, List<Comparison> learned) {
    var sums = sums(comparisons, counts);
    for (int c = 0; c < comparisons.size(); c++) {
      var levels = learned.get(c).levels();
      var ofLevel = sums.ofLevel()[c];
      double present = 0;
      for (int level = 0; level < ofLevel.length; level++) {
        present += levels.get(level).isAbsent() ? 0 : ofLevel[level];
      }
      for (int level = 0; level < ofLevel.length; level++) {
        var m = levels.get(level).m();
        double matches = m == null ? 0 : prior * present * m;
        ofLevel[level] = Math.max(0, ofLevel[level] - matches);
      }
    }
    return sums.normalised(comparisons);
  }

  private static Estimates sums(List<Comparison> comparisons, LevelCounts counts) {
    var packing = LevelCodes.of(comparisons);
    var sums = Estimates.zeros(comparisons);
    for (long code : counts.distinctCodes()) {
      for (int c = 0; c < comparisons.size(); c++) {
        sums.add(c, packing.level(code, c), (double) counts.count(code));
      }
    }
    return sums;
  }
}
