package city.tongyou.linkage.train;

import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.table.Records;

/** The chance that two records drawn at random are the same person. */
public final class Prior {

  private Prior() {}

  /**
   * From the pairs that strict rules give, divided by the share of true pairs that they find.
   *
   * @param deterministicPairs pairs under the rules, each once
   */
  public static double of(long deterministicPairs, double recall, double allPairs) {
    return Math.clamp(deterministicPairs / recall / allPairs, 1 / (allPairs + 1), 0.5);
  }

  /** How many pairs there are that might be the same person. */
  public static double allPairs(Records records, LinkType linkType) {
    double size = records.size();
    double all = size * (size - 1) / 2;
    if (linkType == LinkType.DEDUPE) {
      return Math.max(1, all);
    }
    var sizes = new long[records.sources().dictionary().size() + 1];
    for (int source : records.sources().codes()) {
      sizes[source]++;
    }
    for (long ofSource : sizes) {
      all -= ofSource * (ofSource - 1) / 2.0;
    }
    return Math.max(1, all);
  }
}
