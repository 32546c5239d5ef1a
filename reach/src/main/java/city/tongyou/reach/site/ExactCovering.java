package city.tongyou.reach.site;

import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.circle.Catch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Maximal covering as a mixed-integer programme. Origins that the same candidates reach are one
 * group; a group counts only as far as a chosen candidate reaches it.
 */
final class ExactCovering {

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Variable[] choose;

  ExactCovering(List<Catch> catches, double[] demands) {
    choose = new Variable[catches.size()];
    for (int i = 0; i < choose.length; i++) {
      choose[i] = model.newVariable("site" + i).binary();
    }
    groups(catches, demands).forEach(this::addGroup);
  }

  private static Map<List<Integer>, Double> groups(List<Catch> catches, double[] demands) {
    var reachedBy = new HashMap<Integer, List<Integer>>();
    for (int i = 0; i < catches.size(); i++) {
      for (int origin : catches.get(i).origins()) {
        reachedBy.computeIfAbsent(origin, it -> new java.util.ArrayList<>()).add(i);
      }
    }
    var groups = new HashMap<List<Integer>, Double>();
    reachedBy.forEach((origin, by) -> groups.merge(by, demands[origin], Double::sum));
    groups.values().removeIf(it -> it <= 0);
    return groups;
  }

  private void addGroup(List<Integer> reachedBy, double children) {
    var reached = model.newVariable("group" + reachedBy).lower(0).upper(1).weight(children);
    var only = model.newExpression("reached" + reachedBy).upper(0).set(reached, 1);
    reachedBy.forEach(it -> only.set(choose[it], -1));
  }

  boolean[] choose(int sites) {
    var many = model.newExpression("sites").upper(sites);
    for (var one : choose) {
      many.set(one, 1);
    }
    var result = model.maximise();
    if (!result.getState().isOptimal()) {
      throw new UnusableInput(
          "The best choice was not found (" + result.getState() + "); ask for the greedy one.");
    }
    boolean[] chosen = new boolean[choose.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = result.get(i).doubleValue() > 0.5;
    }
    return chosen;
  }
}
