package city.tongyou.reach.site;

import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.circle.Catch;
import city.tongyou.reach.site.Siting.Pick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where to build next: of many candidates the few that newly reach most children (maximal covering,
 * Church and ReVelle 1974). Children already in reach of a place that exists do not count.
 */
public final class Sites {

  private final List<Place> candidates;
  private final List<Catch> catches;
  private final double[] unreached;

  /**
   * @param candidates the sites there are
   * @param catches for each candidate who would reach it
   * @param existing for each existing place who reaches it
   */
  public Sites(
      List<Origin> origins, List<Place> candidates, List<Catch> catches, List<Catch> existing) {
    this.candidates = List.copyOf(candidates);
    this.catches = List.copyOf(catches);
    this.unreached = origins.stream().mapToDouble(Origin::demand).toArray();
    for (var reached : existing) {
      for (int origin : reached.origins()) {
        unreached[origin] = 0;
      }
    }
  }

  private void check(int sites) {
    if (sites < 1 || sites > candidates.size()) {
      throw new UnusableInput(
          "The number of sites must lie within 1 and the " + candidates.size() + " candidates.");
    }
  }

  /**
   * The site that newly reaches most, then the next, and so on: at least 1 − 1/e of the best
   * choice. The bound is the least, over all steps, of what is reached by then plus the sites'
   * greatest further gains.
   */
  public Siting greedy(int sites) {
    check(sites);
    double[] left = unreached.clone();
    var picks = new ArrayList<Pick>();
    boolean[] taken = new boolean[candidates.size()];
    double reached = 0;
    double bound = Double.MAX_VALUE;
    for (int step = 0; step <= sites; step++) {
      double[] gains =
          IntStream.range(0, taken.length)
              .mapToDouble(it -> taken[it] ? 0 : gain(it, left))
              .toArray();
      bound = Math.min(bound, reached + sumOfGreatest(gains, sites));
      int best = best(gains, taken);
      if (step == sites || best < 0) {
        break;
      }
      picks.add(new Pick(candidates.get(best), gains[best]));
      reached += gains[best];
      taken[best] = true;
      for (int origin : catches.get(best).origins()) {
        left[origin] = 0;
      }
    }
    return new Siting(picks, reached, bound, bound <= reached * (1 + 1e-9));
  }

  private double gain(int candidate, double[] left) {
    double sum = 0;
    for (int origin : catches.get(candidate).origins()) {
      sum += left[origin];
    }
    return sum;
  }

  private static double sumOfGreatest(double[] gains, int count) {
    double[] sorted = gains.clone();
    Arrays.sort(sorted);
    return Arrays.stream(sorted, Math.max(0, sorted.length - count), sorted.length).sum();
  }

  /** The greatest gain; at equal gains the first id, so that the order of input says nothing. */
  private int best(double[] gains, boolean[] taken) {
    int best = -1;
    for (int i = 0; i < gains.length; i++) {
      boolean better =
          best < 0
              || gains[i] > gains[best]
              || (gains[i] == gains[best]
                  && candidates.get(i).id().compareTo(candidates.get(best).id()) < 0);
      if (!taken[i] && gains[i] > 0 && better) {
        best = i;
      }
    }
    return best;
  }

  /**
   * The best choice there is, by mixed-integer programming; for hundreds of candidates, not
   * thousands.
   */
  public Siting exact(int sites) {
    check(sites);
    boolean[] chosen = new ExactCovering(catches, unreached).choose(sites);
    double[] left = unreached.clone();
    var picks = new ArrayList<Pick>();
    double reached = 0;
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        double gain = gain(i, left);
        picks.add(new Pick(candidates.get(i), gain));
        reached += gain;
        for (int origin : catches.get(i).origins()) {
          left[origin] = 0;
        }
      }
    }
    return new Siting(picks, reached, reached, true);
  }
}
