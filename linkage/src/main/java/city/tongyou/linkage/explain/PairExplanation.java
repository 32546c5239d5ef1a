package city.tongyou.linkage.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two records came to their weight, comparison by comparison: a waterfall.
 *
 * @param priorWeight log2 odds before anything was compared
 * @param weight log2 odds in the end: the prior and all steps
 * @param probability the same as a probability
 */
public record PairExplanation(
    String leftId,
    String rightId,
    double priorWeight,
    List<Step> steps,
    double weight,
    double probability) {

  /**
   * One comparison's part.
   *
   * @param values what was looked at
   * @param level the label of the level that was met
   * @param m null where the level is for absent values
   * @param u null where the level is for absent values
   * @param levelWeight log2(m/u)
   * @param termFrequencyWeight what the value's frequency adds; 0 without adjustment
   */
  public record Step(
      String comparison,
      List<Value> values,
      String level,
      @Nullable Double m,
      @Nullable Double u,
      double levelWeight,
      double termFrequencyWeight) {

    public double weight() {
      return levelWeight + termFrequencyWeight;
    }
  }

  /** Both records' values in one column; null where absent, lists joined with a comma. */
  public record Value(String column, @Nullable String left, @Nullable String right) {}
}
