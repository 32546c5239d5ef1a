package city.tongyou.linkage.spark;

import city.tongyou.linkage.score.ValueShares;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Expression;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * The shares of common values among all records; a value that is not listed is as rare as its
 * adjustment's floor, or rarer.
 *
 * @param byColumn the column's notation, then the value
 */
record AllShares(Map<String, Map<String, Double>> byColumn) implements ValueShares, Serializable {

  @Override
  public double[] of(Expression column, TextColumn values) {
    Map<String, Double> common = Objects.requireNonNull(byColumn.get(column.text()));
    var shares = new double[values.dictionary().size() + 1];
    for (int code = 1; code < shares.length; code++) {
      shares[code] = common.getOrDefault(values.dictionary().text(code), 0.0);
    }
    return shares;
  }
}
