package city.tongyou.linkage.score;

import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.table.TextColumn;

/**
 * The term-frequency weights of one level: what agreement on each value adds.
 *
 * @param codes each record's value
 * @param weights what each value adds, in bits; 0 for none
 * @param most the greatest of them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
record Frequencies(int[] codes, double[] weights, double most) {

  /**
   * Weighs the values of a column.
   *
   * @param u the chance that two unrelated records agree exactly
   * @param shares of each value, by code
   */
  static Frequencies of(TermFrequency adjustment, TextColumn column, double u, double[] shares) {
    var weights = new double[shares.length];
    double most = 0;
    for (int code = 1; code < shares.length; code++) {
      double share = Math.max(adjustment.floor(), shares[code]);
      weights[code] = adjustment.strength() * Math.log(u / share) / Math.log(2);
      most = Math.max(most, weights[code]);
    }
    return new Frequencies(column.codes(), weights, most);
  }

  /** The adjustment for a pair: that of the more common value; none where a value is absent. */
  double weight(int a, int b) {
    int codeA = codes[a];
    int codeB = codes[b];
    return codeA == 0 || codeB == 0 ? 0 : Math.min(weights[codeA], weights[codeB]);
  }
}
