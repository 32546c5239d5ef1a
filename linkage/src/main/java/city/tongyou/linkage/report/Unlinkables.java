package city.tongyou.linkage.report;

import java.util.List;

/**
 * How much a record says: the weight it comes to when it is compared with itself. A record that
 * does not reach the threshold even so can never be linked.
 *
 * @param weights one for each record looked at, in any order
 * @param poorest some of the poorest records, the poorest first
 */
public record Unlinkables(List<Double> weights, List<Poor> poorest) {

  /** A record and the columns that it leaves empty. */
  public record Poor(String id, double weight, List<String> absent) {}

  /** The share of records whose own weight lies below a threshold. */
  public double shareBelow(double threshold) {
    return weights.isEmpty()
        ? 0
        : weights.stream().filter(it -> it < threshold).count() / (double) weights.size();
  }
}
