package city.tongyou.reach.circle;

import city.tongyou.reach.Place;
import java.util.Arrays;
import java.util.List;

/** One kind of place and how every origin stands with it. Never changes; a change makes another. */
final class KindAccess {

  private final CircleSettings settings;
  private final double[] demands;
  private final Slots places;
  private final Catch[] catches;
  private final NearestPlaces nearest;
  private final int[] counts;
  private final double[] catchments;

  private KindAccess(
      CircleSettings settings,
      double[] demands,
      Slots places,
      Catch[] catches,
      NearestPlaces nearest,
      int[] counts,
      double[] catchments) {
    this.settings = settings;
    this.demands = demands;
    this.places = places;
    this.catches = catches;
    this.nearest = nearest;
    this.counts = counts;
    this.catchments = catchments;
  }

  static KindAccess of(
      Ground ground,
      CircleSettings settings,
      double[] demands,
      List<Place> listed,
      Catch[] catches) {
    var places = Slots.of(listed);
    var nearest = ground.nearest(places, places.ranks());
    return new KindAccess(
            settings,
            demands,
            places,
            catches,
            nearest,
            new int[demands.length * settings.cutoffsSeconds().size()],
            new double[demands.length])
        .recounted(everybody(demands.length));
  }

  private static boolean[] everybody(int count) {
    var all = new boolean[count];
    Arrays.fill(all, true);
    return all;
  }

  KindAccess with(Ground ground, Place place) {
    var more = places.with(place);
    int slot = places.size();
    var caught = Arrays.copyOf(catches, slot + 1);
    caught[slot] = ground.catches(List.of(place), settings.pairSeconds())[0];
    return changed(more, caught, nearest.with(slot, more, more.ranks()), caught[slot]);
  }

  KindAccess without(String placeId) {
    int slot = slotOf(placeId);
    var fewer = places.without(slot);
    var caught = catches.clone();
    caught[slot] = Catch.NOBODY;
    return changed(fewer, caught, nearest.without(slot, fewer, fewer.ranks()), catches[slot]);
  }

  private KindAccess changed(Slots now, Catch[] caught, NearestPlaces nearestNow, Catch touched) {
    var affected = new boolean[demands.length];
    for (int origin : touched.origins()) {
      affected[origin] = true;
    }
    return new KindAccess(
            settings, demands, now, caught, nearestNow, counts.clone(), catchments.clone())
        .recounted(affected);
  }

  boolean has(String placeId) {
    return places.places().stream().anyMatch(it -> it.isPresent() && it.get().id().equals(placeId));
  }

  Place place(String placeId) {
    return places.get(slotOf(placeId));
  }

  private int slotOf(String placeId) {
    for (int slot = 0; slot < places.size(); slot++) {
      if (!places.isEmpty(slot) && places.get(slot).id().equals(placeId)) {
        return slot;
      }
    }
    throw new IllegalArgumentException("No place " + placeId);
  }

  /**
   * Counts and shares anew for those who are affected. Places are taken by id, so that sums of
   * fractions come out the same whatever the order of the input.
   */
  private KindAccess recounted(boolean[] affected) {
    int cutoffs = settings.cutoffsSeconds().size();
    for (int origin = 0; origin < affected.length; origin++) {
      if (affected[origin]) {
        Arrays.fill(counts, origin * cutoffs, (origin + 1) * cutoffs, 0);
        catchments[origin] = 0;
      }
    }
    for (int slot : places.byId()) {
      add(catches[slot], perChild(slot), affected);
    }
    return this;
  }

  private void add(Catch caught, double perChild, boolean[] affected) {
    int cutoffs = settings.cutoffsSeconds().size();
    for (int i = 0; i < caught.size(); i++) {
      int origin = caught.origins()[i];
      if (!affected[origin]) {
        continue;
      }
      int time = caught.seconds()[i];
      for (int cutoff = 0; cutoff < cutoffs; cutoff++) {
        counts[origin * cutoffs + cutoff] += time <= settings.cutoffsSeconds().get(cutoff) ? 1 : 0;
      }
      catchments[origin] += time <= settings.catchmentSeconds() ? perChild : 0;
    }
  }

  /** The first step: a place's capacity over all children in its catchment. */
  private double perChild(int slot) {
    double children = 0;
    var caught = catches[slot];
    for (int i = 0; i < caught.size(); i++) {
      children +=
          caught.seconds()[i] <= settings.catchmentSeconds() ? demands[caught.origins()[i]] : 0;
    }
    return children == 0 ? 0 : places.get(slot).capacity() / children;
  }

  Access access(int origin, city.tongyou.reach.Basis basis) {
    int cutoffs = settings.cutoffsSeconds().size();
    var within = Arrays.stream(counts, origin * cutoffs, (origin + 1) * cutoffs).boxed().toList();
    int slot = nearest.slot(origin);
    if (slot == NearestPlaces.NOBODY) {
      return new Access(
          java.util.Optional.empty(),
          java.util.OptionalInt.empty(),
          within,
          catchments[origin],
          0,
          basis);
    }
    int seconds = nearest.seconds(origin);
    return new Access(
        java.util.Optional.of(places.get(slot)),
        java.util.OptionalInt.of(seconds),
        within,
        catchments[origin],
        settings.score(seconds),
        basis);
  }

  /** Whether the origin stands otherwise in the two. */
  boolean differs(KindAccess other, int origin) {
    int cutoffs = settings.cutoffsSeconds().size();
    int from = origin * cutoffs;
    return nearest.slot(origin) != other.nearest.slot(origin)
        || nearest.seconds(origin) != other.nearest.seconds(origin)
        || catchments[origin] != other.catchments[origin]
        || !Arrays.equals(counts, from, from + cutoffs, other.counts, from, from + cutoffs);
  }
}
