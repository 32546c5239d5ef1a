package city.tongyou.reach.circle;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.MadeCity;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LifeCirclesProperties {

  private static final int SIDE = 9;
  private static final CircleSettings SETTINGS = CircleSettings.DEFAULT.onThreads(1);

  private record City(WalkNetwork network, List<Origin> origins, List<Place> places) {

    static City made(long seed, int originCount, int placeCount) {
      var network = new WalkNetwork(MadeCity.streets(seed, SIDE), Walk.child().within(60));
      var origins = new ArrayList<Origin>();
      for (var point : MadeCity.points(seed + 1, SIDE, originCount)) {
        origins.add(new Origin("o" + origins.size(), "c", "", point, 1 + origins.size() % 5));
      }
      var places = new ArrayList<Place>();
      for (var point : MadeCity.points(seed + 2, SIDE, placeCount)) {
        int number = places.size();
        places.add(
            new Place("p" + number, number % 2 == 0 ? "park" : "school", "", point, number % 4));
      }
      return new City(network, origins, places);
    }

    LifeCircles circles(List<Place> given) {
      return LifeCircles.alongStreets(network, origins, given, SETTINGS);
    }
  }

  private static void same(LifeCircles one, LifeCircles other) {
    for (int origin = 0; origin < one.origins().size(); origin++) {
      for (var kind : one.kinds()) {
        assertThat(one.access(origin, kind)).isEqualTo(other.access(origin, kind));
      }
    }
  }

  @Property(tries = 40)
  void a_place_more_never_worsens_a_value(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int places) {
    var city = City.made(seed, 40, places);
    var before = city.circles(city.places);
    var more = new Place("new", "park", "", MadeCity.points(seed + 3, SIDE, 1).getFirst(), 2);
    var after = before.whatIf(List.of(new Change.Add(more))).after();
    for (int origin = 0; origin < 40; origin++) {
      var was = before.access(origin, "park");
      var is = after.access(origin, "park");
      assertThat(is.seconds().orElse(Integer.MAX_VALUE))
          .isLessThanOrEqualTo(was.seconds().orElse(Integer.MAX_VALUE));
      assertThat(is.catchment()).isGreaterThanOrEqualTo(was.catchment());
      assertThat(is.score()).isGreaterThanOrEqualTo(was.score());
      for (int i = 0; i < 3; i++) {
        assertThat(is.counts().get(i)).isGreaterThanOrEqualTo(was.counts().get(i));
      }
      assertThat(after.access(origin, "school")).isEqualTo(before.access(origin, "school"));
    }
  }

  @Property(tries = 40)
  void what_if_is_what_a_full_calculation_gives(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 60) int places) {
    var city = City.made(seed, 30, places);
    var spots = MadeCity.points(seed + 4, SIDE, 2);
    var added = new Place("new", "school", "", spots.get(0), 3);
    var whatIf =
        city.circles(city.places)
            .whatIf(
                List.of(
                    new Change.Add(added),
                    new Change.Remove("p0"),
                    new Change.Move("p1", spots.get(1))));
    var full = new ArrayList<>(city.places);
    full.add(added);
    full.set(1, full.get(1).at(spots.get(1)));
    full.removeFirst();
    same(city.circles(full), whatIf.after());
    for (int origin = 0; origin < 30; origin++) {
      for (var kind : List.of("park", "school")) {
        boolean differs =
            !whatIf.before().access(origin, kind).equals(whatIf.after().access(origin, kind));
        assertThat(whatIf.changed(kind).contains(origin) || !differs).isTrue();
      }
    }
  }

  @Property(tries = 20)
  void order_and_threads_change_nothing(@ForAll long seed) {
    var city = City.made(seed, 50, 45);
    var shuffled = new ArrayList<>(city.places);
    Collections.shuffle(shuffled, new Random(seed));
    var once = city.circles(city.places);
    same(once, city.circles(shuffled));
    same(
        once,
        LifeCircles.alongStreets(city.network, city.origins, shuffled, SETTINGS.onThreads(4)));
  }

  @Property(tries = 20)
  void both_sides_of_the_search_agree(@ForAll long seed) {
    var few = City.made(seed, 80, 10);
    var all = few.circles(few.places);
    for (int origin = 0; origin < 80; origin += 16) {
      var alone =
          LifeCircles.alongStreets(
              few.network, List.of(few.origins.get(origin)), few.places, SETTINGS);
      for (var kind : all.kinds()) {
        assertThat(alone.access(0, kind).counts()).isEqualTo(all.access(origin, kind).counts());
        assertThat(alone.access(0, kind).seconds()).isEqualTo(all.access(origin, kind).seconds());
      }
    }
  }

  @Property(tries = 20)
  void the_nearest_agrees_with_the_counts(@ForAll long seed) {
    var city = City.made(seed, 60, 20);
    var circles = city.circles(city.places);
    int reached = 0;
    for (int origin = 0; origin < 60; origin++) {
      for (var kind : circles.kinds()) {
        var access = circles.access(origin, kind);
        assertThat(access.counts().get(2) > 0).isEqualTo(access.seconds().orElse(9999) <= 900);
        reached += access.counts().get(2);
      }
    }
    assertThat(reached).isPositive();
  }

  @Test
  void a_point_far_from_every_street_is_unreachable_not_zero() {
    var city = City.made(1, 5, 5);
    var far = new Origin("far", "far", "", new city.tongyou.reach.GeoPoint(31.5, 120.9), 1);
    var access =
        LifeCircles.alongStreets(city.network, List.of(far), city.places, SETTINGS)
            .access(0, "park");
    assertThat(access.isReachable()).isFalse();
    assertThat(access.seconds()).isEmpty();
    assertThat(access.nearest()).isEmpty();
  }

  @Test
  void without_streets_the_line_is_longer_by_a_third_or_so_and_says_so() {
    var home = new Origin("o", "o", "", new city.tongyou.reach.GeoPoint(31.3, 120.6), 1);
    var park = new Place("p", "park", "", new city.tongyou.reach.GeoPoint(31.301, 120.6), 1);
    var access =
        LifeCircles.asTheCrowFlies(1, List.of(home), List.of(park), SETTINGS).access(0, "park");
    assertThat(access.basis().words()).isEqualTo("crow-flies×1.3");
    assertThat(access.seconds()).hasValue(145);
  }
}
