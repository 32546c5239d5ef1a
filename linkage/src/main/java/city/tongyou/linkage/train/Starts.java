package city.tongyou.linkage.train;

import city.tongyou.linkage.model.Comparison;
import java.util.List;

/**
 * Where m starts: what the model says, else 0.9 for the first level and the rest for the others.
 */
final class Starts {

  private static final double FIRST = 0.9;

  private Starts() {}

  static Estimates m(List<Comparison> comparisons) {
    var start = Estimates.zeros(comparisons);
    for (int c = 0; c < comparisons.size(); c++) {
      start(comparisons.get(c), start.ofLevel()[c]);
    }
    return start;
  }

  private static void start(Comparison comparison, double[] m) {
    long present = comparison.levels().stream().filter(it -> !it.isAbsent()).count();
    boolean first = true;
    for (int level = 0; level < m.length; level++) {
      if (comparison.levels().get(level).isAbsent()) {
        continue;
      }
      var known = comparison.levels().get(level).m();
      m[level] = first ? FIRST : (1 - FIRST) / Math.max(1, present - 1);
      m[level] = known == null ? m[level] : known;
      first = false;
    }
  }
}
