package city.tongyou.reach.circle;

import city.tongyou.reach.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places of one kind by slot. A slot once given is never given again, so that what refers to it
 * stays true; a removed place leaves its slot empty.
 */
record Slots(List<Optional<Place>> places) {

  static Slots of(List<Place> places) {
    return new Slots(places.stream().map(Optional::of).toList());
  }

  int size() {
    return places.size();
  }

  Place get(int slot) {
    return places.get(slot).orElseThrow();
  }

  boolean isEmpty(int slot) {
    return places.get(slot).isEmpty();
  }

  Slots with(Place place) {
    var more = new ArrayList<>(places);
    more.add(Optional.of(place));
    return new Slots(more);
  }

  Slots without(int slot) {
    var fewer = new ArrayList<>(places);
    fewer.set(slot, Optional.empty());
    return new Slots(fewer);
  }

  /** The slots that hold a place, by the places' ids. */
  int[] byId() {
    return IntStream.range(0, places.size())
        .filter(it -> !isEmpty(it))
        .boxed()
        .sorted(Comparator.comparing(it -> get(it).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** For each slot its place in {@link #byId}; empty slots come last. */
  int[] ranks() {
    int[] ranks = new int[places.size()];
    java.util.Arrays.fill(ranks, Integer.MAX_VALUE);
    int[] order = byId();
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }
}
