package city.tongyou.reach.streets;

import city.tongyou.reach.IntList;
import city.tongyou.reach.LocalPlane;
import city.tongyou.reach.streets.StreetGraph.Column;
import city.tongyou.reach.streets.StreetTags.Barrier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins drawn segments into chains between junctions, their points and tags kept. */
@SuppressWarnings("EnumOrdinal") // stored as numbers, in the declared order
final class Collapse {

  /** Within this distance along an edge a tagged crossing serves the junction. */
  private static final double CROSSING_SERVES_METRES = 20;

  /**
   * A chain as it is walked: its points, and for each point but the first the segment's tags and
   * name.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Chain(int[] points, int[] tags, int[] names) {}

  private final RawStreets raw;
  private int closedBarriers;
  private int[] firstSegment = {};
  private int[] segmentsAt = {};

  private Collapse(RawStreets raw) {
    this.raw = raw;
  }

  static StreetGraph of(RawStreets raw) {
    var collapse = new Collapse(raw);
    collapse.openBarriers();
    collapse.indexSegments();
    return collapse.graph(collapse.chains());
  }

  /** A barrier becomes stretches of no length around its point, or, where nobody passes, a gap. */
  private void openBarriers() {
    if (raw.barriers.isEmpty()) {
      return;
    }
    for (int segment = 0, count = raw.segmentCount(); segment < count; segment++) {
      raw.segmentFrom.set(segment, beforeBarrier(raw.segmentFrom.get(segment), segment));
      raw.segmentTo.set(segment, beforeBarrier(raw.segmentTo.get(segment), segment));
    }
    closedBarriers =
        (int) raw.barriers.values().stream().filter(it -> it == RawStreets.CLOSED).count();
  }

  private int beforeBarrier(int point, int segment) {
    var barrier = raw.barriers.get(point);
    if (barrier == null) {
      return point;
    }
    int copy = raw.addPoint(raw.latitudes.get(point), raw.longitudes.get(point));
    if (barrier != RawStreets.CLOSED) {
      var tags =
          StreetTags.ofBits(raw.segmentTags.get(segment)).withBarrier(Barrier.values()[barrier]);
      raw.addSegment(copy, point, tags.bits(), raw.segmentNames.get(segment));
    }
    return copy;
  }

  private void indexSegments() {
    firstSegment = new int[raw.latitudes.size() + 1];
    for (int segment = 0; segment < raw.segmentCount(); segment++) {
      firstSegment[raw.segmentFrom.get(segment) + 1]++;
      firstSegment[raw.segmentTo.get(segment) + 1]++;
    }
    Arrays.parallelPrefix(firstSegment, Integer::sum);
    segmentsAt = new int[2 * raw.segmentCount()];
    int[] next = firstSegment.clone();
    for (int segment = 0; segment < raw.segmentCount(); segment++) {
      segmentsAt[next[raw.segmentFrom.get(segment)]++] = segment;
      segmentsAt[next[raw.segmentTo.get(segment)]++] = segment;
    }
  }

  private int degree(int point) {
    return firstSegment[point + 1] - firstSegment[point];
  }

  private List<Chain> chains() {
    boolean[] walked = new boolean[raw.segmentCount()];
    var chains = new ArrayList<Chain>();
    for (int point = 0; point < raw.latitudes.size(); point++) {
      if (degree(point) != 2) {
        chainsFrom(point, walked, chains);
      }
    }
    // What is left are rings that touch nothing: each begins at its first point.
    for (int segment = 0; segment < walked.length; segment++) {
      if (!walked[segment]) {
        chains.add(chain(raw.segmentFrom.get(segment), segment, walked));
      }
    }
    return chains;
  }

  private void chainsFrom(int point, boolean[] walked, List<Chain> chains) {
    for (int i = firstSegment[point]; i < firstSegment[point + 1]; i++) {
      if (!walked[segmentsAt[i]]) {
        chains.add(chain(point, segmentsAt[i], walked));
      }
    }
  }

  private Chain chain(int start, int firstSegmentOfIt, boolean[] walked) {
    var points = new IntList();
    var tags = new IntList();
    var names = new IntList();
    points.add(start);
    int segment = firstSegmentOfIt;
    do {
      walked[segment] = true;
      boolean along = raw.segmentFrom.get(segment) == points.last();
      tags.add(along ? raw.segmentTags.get(segment) : turned(raw.segmentTags.get(segment)));
      names.add(raw.segmentNames.get(segment));
      points.add(along ? raw.segmentTo.get(segment) : raw.segmentFrom.get(segment));
      segment = onward(points.last(), segment);
    } while (segment >= 0 && !walked[segment]);
    return new Chain(points.toArray(), tags.toArray(), names.toArray());
  }

  private int onward(int point, int segment) {
    if (degree(point) != 2) {
      return -1;
    }
    int first = segmentsAt[firstSegment[point]];
    return first == segment ? segmentsAt[firstSegment[point] + 1] : first;
  }

  private static int turned(int bits) {
    var tags = StreetTags.ofBits(bits);
    if (tags.forward() == tags.backward()) {
      return bits;
    }
    return bits ^ (3 << 21);
  }

  private StreetGraph graph(List<Chain> chains) {
    int[] ends =
        chains.stream()
            .flatMapToInt(it -> java.util.stream.IntStream.of(it.points[0], lastOf(it.points)))
            .sorted()
            .distinct()
            .toArray();
    int[] latitudes = Arrays.stream(ends).map(raw.latitudes::get).toArray();
    int[] longitudes = Arrays.stream(ends).map(raw.longitudes::get).toArray();
    int[] order = HilbertCurve.order(latitudes, longitudes);
    int[] nodeOfPoint = new int[raw.latitudes.size()];
    for (int node = 0; node < order.length; node++) {
      nodeOfPoint[ends[order[node]]] = node;
    }
    var writer = new GraphWriter(raw, nodeOfPoint, order.length);
    for (int i : order) {
      writer.addNode(latitudes[i], longitudes[i], crossingAt(ends[i]));
    }
    chains.sort(
        java.util.Comparator.comparingInt((Chain it) -> nodeOfPoint[it.points[0]])
            .thenComparingInt(it -> nodeOfPoint[lastOf(it.points)]));
    chains.forEach(it -> writer.addEdge(it.points, it.tags, it.names));
    return writer.graph(raw.cutWays, closedBarriers);
  }

  private static int lastOf(int[] points) {
    return points[points.length - 1];
  }

  /**
   * The best crossing at a junction: its own tags, its crossing ways, and points close by on its
   * arms.
   */
  private Crossing crossingAt(int junction) {
    var best = raw.crossings.getOrDefault(junction, Crossing.NONE);
    var plane = LocalPlane.at(raw.latitudes.get(junction));
    for (int i = firstSegment[junction]; i < firstSegment[junction + 1]; i++) {
      best = Crossing.better(best, crossingAlong(junction, segmentsAt[i], plane));
    }
    return best;
  }

  private Crossing crossingAlong(int junction, int arm, LocalPlane plane) {
    var best = StreetTags.ofBits(raw.segmentTags.get(arm)).crossing();
    int point = junction;
    int segment = arm;
    double metres = 0;
    while (segment >= 0) {
      int next = raw.segmentFrom.get(segment) + raw.segmentTo.get(segment) - point;
      metres += metres(plane, point, next);
      if (metres > CROSSING_SERVES_METRES || next == junction) {
        break;
      }
      best = Crossing.better(best, raw.crossings.getOrDefault(next, Crossing.NONE));
      segment = onward(next, segment);
      point = next;
    }
    return best;
  }

  private double metres(LocalPlane plane, int a, int b) {
    return plane.distanceMetres(
        raw.latitudes.get(a), raw.longitudes.get(a), raw.latitudes.get(b), raw.longitudes.get(b));
  }

  /** Writes nodes and edges column by column. */
  private static final class GraphWriter {
    private final RawStreets raw;
    private final int[] nodeOfPoint;
    private final IntList[] columns = new IntList[Column.values().length];

    GraphWriter(RawStreets raw, int[] nodeOfPoint, int nodeCount) {
      this.raw = raw;
      this.nodeOfPoint = nodeOfPoint;
      Arrays.setAll(columns, it -> new IntList(nodeCount));
      add(Column.EDGE_PIECE, 0);
    }

    private void add(Column column, int value) {
      columns[column.ordinal()].add(value);
    }

    private int size(Column column) {
      return columns[column.ordinal()].size();
    }

    void addNode(int latitude, int longitude, Crossing crossing) {
      add(Column.NODE_LATITUDE, latitude);
      add(Column.NODE_LONGITUDE, longitude);
      add(Column.NODE_CROSSING, crossing.ordinal());
    }

    void addEdge(int[] points, int[] tags, int[] names) {
      add(Column.EDGE_FROM, nodeOfPoint[points[0]]);
      add(Column.EDGE_TO, nodeOfPoint[lastOf(points)]);
      addPoint(points[0]);
      int start = 0;
      for (int i = 0; i < tags.length; i++) {
        addPoint(points[i + 1]);
        boolean ends = i + 1 == tags.length || tags[i + 1] != tags[i] || names[i + 1] != names[i];
        if (ends) {
          addPiece(points, start, i + 1, tags[i], names[i]);
          start = i + 1;
        }
      }
      add(Column.EDGE_PIECE, size(Column.PIECE_TAGS));
    }

    private void addPiece(int[] points, int start, int end, int tags, int name) {
      int last = size(Column.POINT_LATITUDE) - 1;
      add(Column.PIECE_POINT, last - (end - start));
      add(Column.PIECE_POINT, last);
      add(Column.PIECE_TAGS, tags);
      add(Column.PIECE_NAME, name);
      add(Column.PIECE_CENTIMETRES, centimetres(points, start, end));
    }

    private int centimetres(int[] points, int start, int end) {
      double metres = 0;
      for (int i = start; i < end; i++) {
        int a = points[i];
        int b = points[i + 1];
        metres +=
            LocalPlane.at(raw.latitudes.get(a))
                .distanceMetres(
                    raw.latitudes.get(a),
                    raw.longitudes.get(a),
                    raw.latitudes.get(b),
                    raw.longitudes.get(b));
      }
      return (int) Math.round(metres * 100);
    }

    private void addPoint(int point) {
      add(Column.POINT_LATITUDE, raw.latitudes.get(point));
      add(Column.POINT_LONGITUDE, raw.longitudes.get(point));
    }

    StreetGraph graph(int cutWays, int closedBarriers) {
      add(Column.COUNTS, cutWays);
      add(Column.COUNTS, closedBarriers);
      var all = new IntColumn[columns.length];
      Arrays.setAll(all, it -> IntColumn.of(columns[it].toArray()));
      return new StreetGraph(all, Names.of(raw.names));
    }
  }
}
