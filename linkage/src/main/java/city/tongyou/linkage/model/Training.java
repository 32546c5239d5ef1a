package city.tongyou.linkage.model;

import java.util.List;

/**
 * How m, u and the prior are learned.
 *
 * @param deterministic rules so strict that nearly all pairs under them are the same person; they
 *     give the prior
 * @param recall the share of true pairs that those rules find, as far as one can guess
 * @param rules one session of expectation and maximisation each; comparisons that look at a rule's
 *     columns learn nothing in its session
 * @param samplePairs how many random pairs give u, and at most how many a session looks at
 */
public record Training(
    List<BlockingRule> deterministic,
    double recall,
    List<BlockingRule> rules,
    int samplePairs,
    long seed) {

  public static Training of(
      List<BlockingRule> deterministic, double recall, List<BlockingRule> rules) {
    return new Training(deterministic, recall, rules, 1_000_000, 1);
  }
}
