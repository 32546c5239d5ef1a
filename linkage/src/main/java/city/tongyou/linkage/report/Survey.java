package city.tongyou.linkage.report;

import city.tongyou.linkage.Linker;
import city.tongyou.linkage.block.PairBatch;
import city.tongyou.linkage.block.PairWalk;
import city.tongyou.linkage.explain.ModelSummary.Bin;
import city.tongyou.linkage.explain.ModelSummary.RuleCount;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.score.Scorer;
import city.tongyou.linkage.work.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One look at all pairs: how many came to each weight, which rule gave them, and which combinations
 * of levels they met. The same for any number of threads.
 */
final class Survey {

  /** Pairs of one combination of levels; the example is the pair of the lowest records. */
  record Met(long pairs, int left, int right) {

    Met and(Met other) {
      boolean first = left < other.left || (left == other.left && right <= other.right);
      return new Met(pairs + other.pairs, first ? left : other.left, first ? right : other.right);
    }
  }

  private final Map<Long, Met> byLevels = new HashMap<>();
  private final TreeMap<Integer, Long> byWeight = new TreeMap<>();
  private final long[] byRule;
  private final Scorer scorer;

  private Survey(int rules, Scorer scorer) {
    this.byRule = new long[rules];
    this.scorer = scorer;
  }

  static Survey of(Linker linker, Model trained, Scorer scorer, Workers workers) {
    int[] rules = linker.blocking().numbersOf(trained.blocking());
    var walk = PairWalk.all(linker.rows(), linker.blocking(), trained.linkType(), rules);
    int all = linker.blocking().rules().size();
    var ofThread = new Survey[workers.threads()];
    walk.run(
        workers,
        thread -> {
          var survey = new Survey(all, scorer);
          ofThread[thread] = survey;
          return (unit, batch) -> survey.add(walk.ruleOf(unit), batch);
        });
    var survey = new Survey(all, scorer);
    for (Survey part : ofThread) {
      if (part != null) {
        survey.add(part);
      }
    }
    return survey;
  }

  /** How many pairs came to each combination of levels. */
  Map<Long, Met> byLevels() {
    return byLevels;
  }

  /** From the lightest weight that came up to the heaviest, gaps with none filled. */
  List<Bin> histogram() {
    var bins = new ArrayList<Bin>();
    if (!byWeight.isEmpty()) {
      for (int weight = byWeight.firstKey(); weight <= byWeight.lastKey(); weight++) {
        bins.add(new Bin(weight, byWeight.getOrDefault(weight, 0L)));
      }
    }
    return bins;
  }

  /** Each of the model's rules. */
  List<RuleCount> rules(Linker linker, Model trained) {
    return trained.blocking().stream()
        .map(rule -> {
          int number = linker.blocking().numberOf(rule);
          long pairs = linker.blocking().blocks().get(number).pairs();
          return new RuleCount(rule.toString(), pairs, byRule[number]);
        })
        .toList();
  }

  private void add(int rule, PairBatch batch) {
    byRule[rule] += batch.pairs();
    for (int pair = 0; pair < batch.pairs(); pair++) {
      int left = Math.min(batch.left(pair), batch.right(pair));
      int right = Math.max(batch.left(pair), batch.right(pair));
      long levels = batch.levels(pair);
      byLevels.merge(levels, new Met(1, left, right), Met::and);
      int weight = (int) Math.floor(scorer.weight(levels, left, right));
      byWeight.merge(weight, 1L, Long::sum);
    }
  }

  private void add(Survey other) {
    other.byLevels.forEach((levels, met) -> byLevels.merge(levels, met, Met::and));
    other.byWeight.forEach((weight, pairs) -> byWeight.merge(weight, pairs, Long::sum));
    for (int rule = 0; rule < byRule.length; rule++) {
      byRule[rule] += other.byRule[rule];
    }
  }
}
