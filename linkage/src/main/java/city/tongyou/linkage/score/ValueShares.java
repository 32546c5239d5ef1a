package city.tongyou.linkage.score;

import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Expression;

/**
 * How common the values of a column are among all records, which may be more than those at hand.
 */
@FunctionalInterface
public interface ValueShares {

  /**
   * The share of each value among all present values.
   *
   * @return by code of the column's dictionary; what stands at 0 is not looked at
   */
  double[] of(Expression column, TextColumn values);

  /** Counts the records at hand. */
  static double[] counted(Expression column, TextColumn values) {
    var shares = new double[values.dictionary().size() + 1];
    long present = 0;
    for (int code : values.codes()) {
      shares[code]++;
      present += code == 0 ? 0 : 1;
    }
    for (int code = 0; code < shares.length; code++) {
      shares[code] /= present;
    }
    return shares;
  }
}
