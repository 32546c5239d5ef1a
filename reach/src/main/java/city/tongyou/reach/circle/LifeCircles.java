package city.tongyou.reach.circle;

import city.tongyou.reach.Basis;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Life circles of a whole city: for every origin and every kind of place the nearest, how many
 * within each cutoff, the capacity for each child, and a score. The order of origins and places in
 * the input, and the number of threads, change nothing. It never changes; {@link #whatIf} gives
 * another.
 */
public final class LifeCircles {

  private final Ground ground;
  private final List<Origin> origins;
  private final SortedMap<String, KindAccess> kinds;

  private LifeCircles(Ground ground, List<Origin> origins, SortedMap<String, KindAccess> kinds) {
    this.ground = ground;
    this.origins = origins;
    this.kinds = kinds;
  }

  /** Along streets. */
  public static LifeCircles alongStreets(
      WalkNetwork network, List<Origin> origins, List<Place> places, CircleSettings settings) {
    return of(new StreetGround(network, origins, settings.threads()), origins, places, settings);
  }

  /**
   * Without streets: as the crow flies, 1.3 times as long; every {@link Access} says so.
   *
   * @param metresPerSecond how fast people walk
   */
  public static LifeCircles asTheCrowFlies(
      double metresPerSecond, List<Origin> origins, List<Place> places, CircleSettings settings) {
    var ground = new CrowGround(List.copyOf(origins), metresPerSecond, settings.threads());
    return of(ground, origins, places, settings);
  }

  private static LifeCircles of(
      Ground ground, List<Origin> origins, List<Place> places, CircleSettings settings) {
    requireDistinct(places.stream().map(Place::id).toList(), "places");
    requireDistinct(origins.stream().map(Origin::id).toList(), "origins");
    double[] demands = origins.stream().mapToDouble(Origin::demand).toArray();
    var catches = ground.catches(places, settings.pairSeconds());
    var kinds = new TreeMap<String, KindAccess>();
    slotsByKind(places)
        .forEach((kind, numbers) ->
            kinds.put(
                kind,
                KindAccess.of(
                    ground,
                    settings,
                    demands,
                    numbers.stream().map(places::get).toList(),
                    numbers.stream().map(it -> catches[it]).toArray(Catch[]::new))));
    return new LifeCircles(ground, List.copyOf(origins), kinds);
  }

  private static Map<String, List<Integer>> slotsByKind(List<Place> places) {
    return IntStream.range(0, places.size())
        .boxed()
        .collect(Collectors.groupingBy(it -> places.get(it).kind()));
  }

  private static void requireDistinct(List<String> ids, String what) {
    var seen = new HashSet<String>();
    for (var id : ids) {
      if (!seen.add(id)) {
        throw new UnusableInput("Two " + what + " have the id '" + id + "'; give each its own.");
      }
    }
  }

  public List<Origin> origins() {
    return origins;
  }

  /** The kinds of place there are, in order of their names. */
  public List<String> kinds() {
    return List.copyOf(kinds.keySet());
  }

  public Basis basis() {
    return ground.basis();
  }

  /** How the origin of that number stands with that kind. */
  public Access access(int origin, String kind) {
    var of = kinds.get(kind);
    if (of == null) {
      throw new UnusableInput(
          "There is no place of kind '" + kind + "'; there are " + kinds() + ".");
    }
    return of.access(origin, ground.basis());
  }

  /** The mean score over all kinds, 0 to 100: how complete the circle is. */
  public double score(int origin) {
    return kinds.values().stream()
        .mapToDouble(it -> it.access(origin, ground.basis()).score())
        .average()
        .orElse(0);
  }

  /**
   * What would be after some changes. Only what they touch is computed anew, and it comes out
   * exactly as if all had been.
   *
   * @throws UnusableInput if a place to remove or move is not there, or one to add is
   */
  public WhatIf whatIf(List<Change> changes) {
    var after = new TreeMap<>(kinds);
    changes.forEach(change -> apply(after, change));
    return new WhatIf(this, new LifeCircles(ground, origins, after));
  }

  private void apply(Map<String, KindAccess> after, Change change) {
    switch (change) {
      case Change.Add(var place) -> add(after, place);
      case Change.Remove(var id) -> remove(after, id);
      case Change.Move(var id, var to) -> add(after, remove(after, id).at(to));
    }
  }

  private void add(Map<String, KindAccess> after, Place place) {
    var kind = after.get(place.kind());
    if (kind == null) {
      throw new UnusableInput(
          "There is no kind '" + place.kind() + "' yet; a new kind needs a new calculation.");
    }
    if (after.values().stream().anyMatch(it -> it.has(place.id()))) {
      throw new UnusableInput("There already is a place '" + place.id() + "'.");
    }
    after.put(place.kind(), kind.with(ground, place));
  }

  private static Place remove(Map<String, KindAccess> after, String placeId) {
    for (var entry : after.entrySet()) {
      if (entry.getValue().has(placeId)) {
        var place = entry.getValue().place(placeId);
        entry.setValue(entry.getValue().without(placeId));
        return place;
      }
    }
    throw new UnusableInput("There is no place '" + placeId + "'.");
  }

  /** The numbers of the origins that stand otherwise there than here, for one kind. */
  List<Integer> differing(LifeCircles other, String kind) {
    var here = kinds.get(kind);
    var there = other.kinds.get(kind);
    var differing = new ArrayList<Integer>();
    if (here != null && there != null && here != there) {
      for (int origin = 0; origin < origins.size(); origin++) {
        if (here.differs(there, origin)) {
          differing.add(origin);
        }
      }
    }
    return differing;
  }
}
