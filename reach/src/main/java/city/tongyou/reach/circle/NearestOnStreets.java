package city.tongyou.reach.circle;

import city.tongyou.reach.search.NearestField;
import city.tongyou.reach.search.Reach;
import city.tongyou.reach.walk.OnStreet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nearest place along streets: one search from all places of the kind at once, without a limit.
 */
final class NearestOnStreets implements NearestPlaces {

  private final StreetGround ground;
  private final NearestField field;
  private final List<Optional<OnStreet>> placesOnStreet;
  private final int[] slots;
  private final int[] seconds;

  private NearestOnStreets(
      StreetGround ground,
      NearestField field,
      List<Optional<OnStreet>> placesOnStreet,
      int[] ranks) {
    this.ground = ground;
    this.field = field;
    this.placesOnStreet = placesOnStreet;
    slots = new int[ground.originCount()];
    seconds = new int[ground.originCount()];
    var byEdge = placesByEdge();
    for (int origin = 0; origin < slots.length; origin++) {
      slots[origin] = NOBODY;
      settle(origin, byEdge, ranks);
    }
  }

  static NearestOnStreets of(StreetGround ground, Slots places, int[] ranks) {
    var network = ground.network();
    var field = new NearestField(network.inward(), network.outward(), ranks);
    var onStreets = new ArrayList<Optional<OnStreet>>();
    for (var place : places.places()) {
      onStreets.add(place.flatMap(it -> ground.onStreet(it.point())));
    }
    addAll(ground, field, onStreets);
    return new NearestOnStreets(ground, field.run(Reach.UNLIMITED), onStreets, ranks);
  }

  private static void addAll(
      StreetGround ground, NearestField field, List<Optional<OnStreet>> onStreets) {
    for (int slot = 0; slot < onStreets.size(); slot++) {
      int number = slot;
      onStreets.get(slot).ifPresent(it -> add(ground, field, number, it));
    }
  }

  private static void add(StreetGround ground, NearestField field, int slot, OnStreet place) {
    var graph = ground.network().graph();
    if (place.fromFrom() != OnStreet.NO_WAY) {
      field.from(slot, graph.edgeFrom(place.edge()), place.fromFrom());
    }
    if (place.fromTo() != OnStreet.NO_WAY) {
      field.from(slot, graph.edgeTo(place.edge()), place.fromTo());
    }
  }

  @Override
  public NearestPlaces without(int slot, Slots places, int[] ranks) {
    var onStreets = new ArrayList<>(placesOnStreet);
    onStreets.set(slot, Optional.empty());
    var changed = field.copy(ranks).without(slot);
    addAll(ground, changed, onStreets);
    return new NearestOnStreets(ground, changed.run(Reach.UNLIMITED), onStreets, ranks);
  }

  @Override
  public NearestPlaces with(int slot, Slots places, int[] ranks) {
    var onStreets = new ArrayList<>(placesOnStreet);
    var place = ground.onStreet(places.get(slot).point());
    onStreets.add(place);
    var changed = field.copy(ranks);
    place.ifPresent(it -> add(ground, changed, slot, it));
    return new NearestOnStreets(ground, changed.run(Reach.UNLIMITED), onStreets, ranks);
  }

  private Map<Integer, List<Integer>> placesByEdge() {
    var byEdge = new HashMap<Integer, List<Integer>>();
    for (int slot = 0; slot < placesOnStreet.size(); slot++) {
      int number = slot;
      placesOnStreet
          .get(slot)
          .ifPresent(it -> byEdge.computeIfAbsent(it.edge(), e -> new ArrayList<>()).add(number));
    }
    return byEdge;
  }

  private void settle(int origin, Map<Integer, List<Integer>> byEdge, int[] ranks) {
    var onStreet = ground.origin(origin);
    if (onStreet.isEmpty()) {
      return;
    }
    var from = onStreet.get();
    var graph = ground.network().graph();
    offerNode(origin, graph.edgeFrom(from.edge()), from.toFrom(), ranks);
    offerNode(origin, graph.edgeTo(from.edge()), from.toTo(), ranks);
    for (int slot : byEdge.getOrDefault(from.edge(), List.of())) {
      int along = from.secondsAlongTo(placesOnStreet.get(slot).orElseThrow());
      if (along != OnStreet.NO_WAY) {
        offer(origin, slot, along, ranks);
      }
    }
  }

  private void offerNode(int origin, int node, int after, int[] ranks) {
    if (after != OnStreet.NO_WAY && field.source(node) != NearestField.NOBODY) {
      offer(origin, field.source(node), after + field.seconds(node), ranks);
    }
  }

  private void offer(int origin, int slot, int time, int[] ranks) {
    boolean better =
        slots[origin] == NOBODY
            || time < seconds[origin]
            || (time == seconds[origin] && ranks[slot] < ranks[slots[origin]]);
    if (better) {
      slots[origin] = slot;
      seconds[origin] = time;
    }
  }

  @Override
  public int slot(int origin) {
    return slots[origin];
  }

  @Override
  public int seconds(int origin) {
    return seconds[origin];
  }
}
