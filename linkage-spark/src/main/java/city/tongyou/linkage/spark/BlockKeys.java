package city.tongyou.linkage.spark;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.transform.Derivation;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks that a record belongs to under each rule, as texts that are the same on every
 * executor.
 */
final class BlockKeys {

  private static final String BETWEEN = "\u0001";

  private final List<List<ListColumn>> keysOfRules;

  BlockKeys(List<BlockingRule> rules, Derivation derivation) {
    keysOfRules =
        rules.stream().map(rule -> rule.keys().stream().map(derivation::list).toList()).toList();
  }

  /** One text for each rule and each combination of values; none where a value is absent. */
  List<String> of(int record) {
    var blocks = new ArrayList<String>();
    for (int rule = 0; rule < keysOfRules.size(); rule++) {
      List<String> keys = List.of(Integer.toString(rule));
      for (ListColumn column : keysOfRules.get(rule)) {
        keys = product(keys, column.values(record));
      }
      blocks.addAll(keys);
    }
    return blocks;
  }

  private static List<String> product(List<String> heads, List<String> values) {
    var product = new ArrayList<String>(heads.size() * values.size());
    for (String head : heads) {
      for (String value : values) {
        product.add(head + BETWEEN + value);
      }
    }
    return product;
  }
}
