package city.tongyou.linkage.train;

import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the sessions' estimates of m together. */
final class Medians {

  private Medians() {}

  /** Each level with the median m of the sessions that learned it; else as it starts. */
  static List<Comparison> m(List<Comparison> comparisons, List<Trained.NamedSession> sessions) {
    var start = Starts.m(comparisons);
    var learned = new ArrayList<Comparison>();
    for (int c = 0; c < comparisons.size(); c++) {
      int number = c;
      var levels = comparisons.get(c).levels();
      var medians =
          IntStream.range(0, levels.size())
              .mapToDouble(level -> median(sessions, number, level, start.ofLevel()[number][level]))
              .toArray();
      double total = IntStream.range(0, levels.size()).mapToDouble(it -> medians[it]).sum();
      learned.add(
          comparisons
              .get(c)
              .with(
                  IntStream.range(0, levels.size())
                      .mapToObj(it -> withM(levels.get(it), medians[it] / total))
                      .toList()));
    }
    return learned;
  }

  private static Level withM(Level level, double m) {
    return level.isAbsent() ? level : level.with(m, level.u());
  }

  private static double median(
      List<Trained.NamedSession> sessions, int comparison, int level, double otherwise) {
    var values =
        sessions.stream()
            .filter(it -> it.learned()[comparison] && !it.astray())
            .mapToDouble(it -> it.session().m().ofLevel()[comparison][level])
            .sorted()
            .toArray();
    int middle = values.length / 2;
    return values.length == 0
        ? otherwise
        : values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
