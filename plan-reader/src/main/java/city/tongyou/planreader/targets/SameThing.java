package city.tongyou.planreader.targets;

import city.tongyou.planreader.Target;
import city.tongyou.planreader.Warning;
import city.tongyou.planreader.WarningCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two figures of a task for one thing: does the later one include the earlier? */
public final class SameThing {

  private static final double ALIKE = 0.5;

  private SameThing() {}

  /** A warning for each such pair, on the later one's line. */
  public static List<Warning> warnings(List<Target> targets) {
    List<Warning> warnings = new ArrayList<>();
    for (int later = 1; later < targets.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (areUnclear(targets.get(earlier), targets.get(later))) {
          warnings.add(warning(targets.get(earlier), targets.get(later)));
        }
      }
    }
    return warnings;
  }

  private static boolean areUnclear(Target earlier, Target later) {
    return earlier.kind() == Target.Kind.COUNT
        && later.kind() == Target.Kind.COUNT
        && earlier.scope() == later.scope()
        && earlier.unit().equals(later.unit())
        && later.window() != Target.Window.CUMULATIVE
        && earlier.window() != null
        && later.window() != null
        && !(earlier.window() == Target.Window.IN_YEAR && later.window() == Target.Window.IN_YEAR)
        && !sameTerm(earlier, later)
        && likeness(earlier.object(), later.object()) >= ALIKE;
  }

  private static boolean sameTerm(Target one, Target other) {
    return one.window() == other.window()
        && java.util.Objects.equals(one.year(), other.year())
        && java.util.Objects.equals(one.deadline(), other.deadline());
  }

  private static Warning warning(Target earlier, Target later) {
    return new Warning(
        later.line(),
        WarningCode.BASIS_UNCLEAR,
        "The text does not say whether “%s” includes “%s”; rule whether it means more, or in all."
            .formatted(later.quote(), earlier.quote()));
  }

  /** Share of common pairs of characters, by the shorter name. */
  private static double likeness(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    int smaller = Math.min(first.size(), second.size());
    first.retainAll(second);
    return smaller == 0 ? 0 : (double) first.size() / smaller;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
