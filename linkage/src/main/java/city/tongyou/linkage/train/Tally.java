package city.tongyou.linkage.train;

import city.tongyou.linkage.compare.LevelCodes;
import city.tongyou.linkage.model.Comparison;
import java.util.List;

/** Sums counts of combinations up to shares of levels. */
final class Tally {

  private Tally() {}

  static Estimates of(List<Comparison> comparisons, LevelCounts counts) {
    var packing = LevelCodes.of(comparisons);
    var sums = Estimates.zeros(comparisons);
    for (long code : counts.distinctCodes()) {
      for (int c = 0; c < comparisons.size(); c++) {
        sums.add(c, packing.level(code, c), (double) counts.count(code));
      }
    }
    return sums.normalised(comparisons);
  }
}
