package city.tongyou.reach.streets;

import city.tongyou.reach.UnusableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Streets of an OSM extract, in two readings: the ways that people walk, then the points these use.
 * So points may come before or after their ways, and only those that are used take memory.
 */
final class OsmStreets {

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Way(long[] nodes, int tags, int name) {}

  private static final int ABSENT = -1;

  private final OsmFile file;
  private final RawStreets streets = new RawStreets();
  private final List<Way> ways = new ArrayList<>();

  private OsmStreets(Path path) {
    file = new OsmFile(path);
  }

  static RawStreets read(Path path) {
    var reading = new OsmStreets(path);
    reading.readWays();
    if (reading.ways.isEmpty()) {
      throw new UnusableInput(
          path + " holds no way that people may walk. An extract with highway=* ways is needed.");
    }
    reading.join();
    return reading.streets;
  }

  private void readWays() {
    file.eachWay((id, nodes, tags) ->
        TagReading.ofWay(tags)
            .ifPresent(it ->
                ways.add(
                    new Way(nodes, it.bits(), streets.nameNumber(tags.getOrDefault("name", ""))))));
  }

  private void join() {
    long[] ids =
        ways.stream().flatMapToLong(way -> Arrays.stream(way.nodes)).sorted().distinct().toArray();
    int[] points = new int[ids.length];
    Arrays.fill(points, ABSENT);
    file.eachNode((id, latitude, longitude, tags) -> {
      int at = Arrays.binarySearch(ids, id);
      if (at >= 0 && points[at] == ABSENT) {
        points[at] = streets.addPoint(latitude, longitude);
        if (!tags.isEmpty()) {
          streets.tagPoint(points[at], tags);
        }
      }
    });
    ways.forEach(way -> addSegments(way, ids, points));
  }

  /** Points that the extract left out at its border cut the way there. */
  private void addSegments(Way way, long[] ids, int[] points) {
    int before = ABSENT;
    boolean cut = false;
    for (long node : way.nodes) {
      int here = points[Arrays.binarySearch(ids, node)];
      cut |= here == ABSENT;
      if (before != ABSENT && here != ABSENT) {
        streets.addSegment(before, here, way.tags, way.name);
      }
      before = here;
    }
    streets.cutWays += cut ? 1 : 0;
  }
}
