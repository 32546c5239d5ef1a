package city.tongyou.reach.streets;

import city.tongyou.reach.IntList;
import city.tongyou.reach.streets.StreetTags.Barrier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Streets as they were drawn: lines over numbered points; lines meet where they share a point. */
@SuppressWarnings("EnumOrdinal") // stored as numbers, in the declared order
final class RawStreets {

  /** No name, no barrier, no crossing. */
  static final int NONE = 0;

  /** Among barriers: nobody gets past. */
  static final int CLOSED = Barrier.values().length;

  final IntList latitudes = new IntList();
  final IntList longitudes = new IntList();
  final IntList segmentFrom = new IntList();
  final IntList segmentTo = new IntList();
  final IntList segmentTags = new IntList();
  final IntList segmentNames = new IntList();
  final Map<Integer, Crossing> crossings = new HashMap<>();
  final Map<Integer, Integer> barriers = new HashMap<>();
  final List<String> names = new ArrayList<>(List.of(""));
  private final Map<String, Integer> nameNumbers = new HashMap<>(Map.of("", NONE));
  int cutWays;

  int addPoint(int latitudeE7, int longitudeE7) {
    latitudes.add(latitudeE7);
    longitudes.add(longitudeE7);
    return latitudes.size() - 1;
  }

  void addSegment(int from, int to, int tags, int name) {
    if (from != to) {
      segmentFrom.add(from);
      segmentTo.add(to);
      segmentTags.add(tags);
      segmentNames.add(name);
    }
  }

  int nameNumber(String name) {
    return nameNumbers.computeIfAbsent(
        name,
        it -> {
          names.add(it);
          return names.size() - 1;
        });
  }

  /** Notes what a point's tags say: a crossing, a barrier, or nothing. */
  void tagPoint(int point, Map<String, String> tags) {
    var crossing = TagReading.crossing(tags);
    if (crossing != Crossing.NONE) {
      crossings.put(point, crossing);
    }
    int barrier = TagReading.barrier(tags).map(Barrier::ordinal).orElse(CLOSED);
    if (barrier != NONE) {
      barriers.put(point, barrier);
    }
  }

  int segmentCount() {
    return segmentFrom.size();
  }
}
