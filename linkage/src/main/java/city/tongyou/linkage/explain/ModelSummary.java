package city.tongyou.linkage.explain;

import city.tongyou.linkage.model.Model;
import java.util.List;

/**
 * A trained model and what training and comparing saw, for charts.
 *
 * @param sessions one for each training rule, in the model's order
 * @param blocking how many pairs each blocking rule gave
 * @param histogram how many pairs came to each whole weight, from the lightest up
 */
public record ModelSummary(
    Model model, List<Session> sessions, List<RuleCount> blocking, List<Bin> histogram) {

  /**
   * One session of expectation and maximisation.
   *
   * @param lambdas the session's share of matches, iteration by iteration
   * @param estimates one m for each level that the session learned
   */
  public record Session(String rule, long pairs, List<Double> lambdas, List<Estimate> estimates) {}

  /** What a session learned of a level. */
  public record Estimate(String comparison, String level, double m) {}

  /**
   * One blocking rule.
   *
   * @param pairs all pairs under the rule
   * @param newPairs those that no earlier rule gave
   */
  public record RuleCount(String rule, long pairs, long newPairs) {}

  /** Pairs whose weight lies in [weight, weight + 1). */
  public record Bin(int weight, long pairs) {}
}
