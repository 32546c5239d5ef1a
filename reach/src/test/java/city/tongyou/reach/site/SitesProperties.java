package city.tongyou.reach.site;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.MadeCity;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.circle.Catchments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SitesProperties {

  @Property(tries = 25)
  void greedy_lies_within_its_bound_and_exact_is_the_best_of_all(@ForAll long seed) {
    var origins = new ArrayList<Origin>();
    for (var point : MadeCity.points(seed, 14, 60)) {
      origins.add(new Origin("o" + origins.size(), "", "", point, 1 + origins.size() % 7));
    }
    var candidates = new ArrayList<Place>();
    for (var point : MadeCity.points(seed + 1, 14, 9)) {
      candidates.add(new Place("c" + candidates.size(), "park", "", point, 1));
    }
    var catches = Catchments.asTheCrowFlies(1, origins, candidates, 500, 1);
    var sites = new Sites(origins, candidates, catches, List.of());
    double best = 0;
    for (int a = 0; a < 9; a++) {
      for (int b = a + 1; b < 9; b++) {
        for (int c = b + 1; c < 9; c++) {
          Set<Integer> covered = new HashSet<>();
          for (int i : new int[] {a, b, c}) {
            for (int origin : catches.get(i).origins()) {
              covered.add(origin);
            }
          }
          best = Math.max(best, covered.stream().mapToDouble(it -> origins.get(it).demand()).sum());
        }
      }
    }
    var greedy = sites.greedy(3);
    assertThat(sites.exact(3).reached()).isEqualTo(best);
    assertThat(greedy.reached()).isBetween(best * (1 - 1 / Math.E), best);
    assertThat(greedy.bound()).isGreaterThanOrEqualTo(best);
    assertThat(greedy.picks().stream().mapToDouble(Siting.Pick::newlyReached).sum())
        .isEqualTo(greedy.reached());
  }
}
