package city.tongyou.linkage.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a comparison: a condition and how often it holds.
 *
 * @param label for people, such as "same pinyin"
 * @param m the share of pairs of the same person that come to this level; null before training
 * @param u the share of pairs of different persons that do; null before training
 * @param termFrequency the adjustment by how common the value is, or null for none
 */
public record Level(
    String label,
    Condition condition,
    @Nullable Double m,
    @Nullable Double u,
    @Nullable TermFrequency termFrequency) {

  public static Level of(String label, Condition condition) {
    return new Level(label, condition, null, null, null);
  }

  public Level with(@Nullable Double newM, @Nullable Double newU) {
    return new Level(label, condition, newM, newU, termFrequency);
  }

  public Level adjustedBy(TermFrequency newTermFrequency) {
    return new Level(label, condition, m, u, newTermFrequency);
  }

  /** Whether it stands for missing values, which say nothing: weight 0, no part in m and u. */
  @JsonIgnore
  public boolean isAbsent() {
    return isAbsent(condition);
  }

  private static boolean isAbsent(Condition condition) {
    return switch (condition) {
      case Condition.Absent _ -> true;
      case Condition.Or or -> or.any().stream().allMatch(Level::isAbsent);
      case Condition.And and -> and.all().stream().allMatch(Level::isAbsent);
      default -> false;
    };
  }

  /** log2(m/u): how much reaching this level speaks for the same person; 0 where untrained. */
  @JsonIgnore
  public double weight() {
    return isAbsent() || m == null || u == null ? 0 : log2(m) - log2(u);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
