package city.tongyou.linkage.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well links agree with labels if all pairs from a threshold up are linked. Precision counts 1
 * where nothing is linked, recall 1 where there is nothing to find.
 */
public record Quality(
    double threshold, long truePositives, long falsePositives, long falseNegatives) {

  public double precision() {
    return share(truePositives, falsePositives);
  }

  public double recall() {
    return share(truePositives, falseNegatives);
  }

  public double f1() {
    return share(2 * truePositives, falsePositives + falseNegatives);
  }

  /** One point for each threshold from {@code from} to {@code to}, {@code step} apart. */
  public static List<Quality> curve(List<ScoredLabel> labels, double from, double to, double step) {
    var points = new ArrayList<Quality>();
    for (int n = 0; from + n * step <= to + 1e-9; n++) {
      points.add(at(labels, from + n * step));
    }
    return points;
  }

  public static Quality at(List<ScoredLabel> labels, double threshold) {
    long linked = labels.stream().filter(it -> it.weight() >= threshold).count();
    long right = labels.stream().filter(it -> it.same() && it.weight() >= threshold).count();
    long same = labels.stream().filter(ScoredLabel::same).count();
    return new Quality(threshold, right, linked - right, same - right);
  }

  /** The point of the best F1; of several the one with the highest threshold, which links least. */
  static Quality best(List<Quality> curve) {
    return curve.stream()
        .max(Comparator.comparingDouble(Quality::f1).thenComparingDouble(Quality::threshold))
        .orElseThrow();
  }

  private static double share(long part, long rest) {
    return part + rest == 0 ? 1 : part / (double) (part + rest);
  }
}
