package city.tongyou.linkage.block;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.work.Workers;
import java.util.List;

/**
 * The blocks of several rules over the same records.
 *
 * @param rules the rules, in their order
 * @param blocks each rule's blocks
 * @param memberships for rules whose blocks overlap each record's blocks; empty lists for others
 */
public record Blocking(
    List<BlockingRule> rules, List<Blocks> blocks, List<ListColumn> memberships, int records) {

  /**
   * Sorts the records into blocks.
   *
   * @param largest blocks of more records than this are left out
   */
  public static Blocking of(
      List<BlockingRule> rules, Derivation derivation, int largest, Workers workers) {
    int size = derivation.records().size();
    // Derived columns are worked out first, one after another: they are shared between rules.
    rules.forEach(rule -> rule.keys().forEach(derivation::column));
    var blocks = new Blocks[rules.size()];
    workers.forEach(
        rules.size(),
        rule -> blocks[rule] = Keys.of(rules.get(rule), derivation).blocks(size, largest));
    var all = List.of(blocks);
    return new Blocking(
        rules, all, all.stream().map(it -> Memberships.of(it, size)).toList(), size);
  }

  /** For each rule each record's block; all zeros for a rule whose blocks overlap. */
  public int[][] groups() {
    return blocks.stream()
        .map(it -> it.overlapping() ? new int[records] : it.groups())
        .toArray(int[][]::new);
  }

  /** All pairs of all rules, those that several rules give counted several times. */
  public long pairs() {
    return blocks.stream().mapToLong(Blocks::pairs).sum();
  }

  /** The number of a rule, or -1 where it is not among them. */
  public int numberOf(BlockingRule rule) {
    return rules.indexOf(rule);
  }

  /** The numbers of several rules, all of which have to be among them. */
  public int[] numbersOf(List<BlockingRule> some) {
    return some.stream().mapToInt(this::numberOf).toArray();
  }
}
