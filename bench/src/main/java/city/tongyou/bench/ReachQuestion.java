package city.tongyou.bench;

import city.tongyou.reach.search.NearestField;
import city.tongyou.reach.search.SideBySide;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One city's collapsed graph and made-up places and origins at its nodes, asked here and of the
 * peers.
 */
final class ReachQuestion {

  static final int KINDS = 10;
  static final int PLACES = 100;
  static final int ORIGINS = 2248;
  static final int LIMIT = 900;
  private static final int[] CUTOFFS = {300, 600, 900};

  final StreetGraph graph;
  final WalkNetwork network;
  final int[] places;
  final int[] origins;
  private final int[] originAt;

  ReachQuestion(Path streets) {
    graph = Streets.read(streets);
    network = new WalkNetwork(graph, Walk.child());
    var random = new Random(20_261_124);
    places = random.ints((long) KINDS * PLACES, 0, graph.nodeCount()).toArray();
    origins = random.ints(0, graph.nodeCount()).distinct().limit(ORIGINS).toArray();
    originAt = new int[graph.nodeCount()];
    Arrays.fill(originAt, -1);
    for (int i = 0; i < origins.length; i++) {
      originAt[origins[i]] = i;
    }
  }

  /** Writes what the peers read: whole numbers, little-endian. */
  void export(Path folder) {
    var arcs = network.outward();
    int[] rows = new int[3 * arcs.count()];
    for (int node = 0; node < arcs.nodeCount(); node++) {
      for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
        rows[3 * arc] = node;
        rows[3 * arc + 1] = arcs.headsAndSeconds()[2 * arc];
        rows[3 * arc + 2] = arcs.headsAndSeconds()[2 * arc + 1];
      }
    }
    write(folder.resolve("arcs.bin"), rows);
    write(
        folder.resolve("nodes.bin"),
        IntStream.range(0, graph.nodeCount())
            .flatMap(it -> IntStream.of(graph.nodeLatitudeE7(it), graph.nodeLongitudeE7(it)))
            .toArray());
    write(folder.resolve("places.bin"), places);
    write(folder.resolve("origins.bin"), origins);
  }

  private static void write(Path file, int[] numbers) {
    var bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(numbers);
    try {
      Files.write(file, bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int place(int kind, int number) {
    return places[kind * PLACES + number];
  }

  /** The nearest of every kind for every node; the sum of all times, to be compared. */
  long nearest(NearestField field) {
    long sum = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      field.begin();
      for (int i = 0; i < PLACES; i++) {
        field.from(i, place(kind, i), 0);
      }
      field.run(LIMIT);
      for (int node = 0; node < graph.nodeCount(); node++) {
        sum += field.source(node) == NearestField.NOBODY ? 0 : field.seconds(node);
      }
    }
    return sum;
  }

  NearestField field() {
    return new NearestField(
        network.inward(), network.outward(), IntStream.range(0, PLACES).toArray());
  }

  /**
   * Counts within three cutoffs for every origin and kind; the sum within the last, to be compared.
   */
  long counts(SideBySide search) {
    int[] counts = new int[ORIGINS * KINDS * CUTOFFS.length];
    var order =
        IntStream.range(0, places.length)
            .mapToObj(it -> new int[] {places[it], it / PLACES})
            .sorted((a, b) -> Integer.compare(a[0], b[0]))
            .toArray(int[][]::new);
    for (int start = 0; start < order.length; start += SideBySide.LANES) {
      search.begin();
      int lanes = Math.min(SideBySide.LANES, order.length - start);
      for (int lane = 0; lane < lanes; lane++) {
        search.from(lane, order[start + lane][0], 0);
      }
      search.run(LIMIT);
      count(search, order, start, lanes, counts);
    }
    long sum = 0;
    for (int i = CUTOFFS.length - 1; i < counts.length; i += CUTOFFS.length) {
      sum += counts[i];
    }
    return sum;
  }

  private void count(SideBySide search, int[][] order, int start, int lanes, int[] counts) {
    for (int i = 0; i < search.count(); i++) {
      int origin = originAt[search.node(i)];
      for (int lane = 0; origin >= 0 && lane < lanes; lane++) {
        int seconds = search.seconds(i, lane);
        int at = (origin * KINDS + order[start + lane][1]) * CUTOFFS.length;
        for (int cutoff = 0; cutoff < CUTOFFS.length; cutoff++) {
          counts[at + cutoff] += seconds <= CUTOFFS[cutoff] ? 1 : 0;
        }
      }
    }
  }

  /** Every node as a source: how many nodes all of them reach, each adding what it reaches. */
  long everyNode(SideBySide search, int[] ones) {
    long[] sums = new long[SideBySide.LANES];
    for (int start = 0; start < graph.nodeCount(); start += SideBySide.LANES) {
      search.begin();
      int lanes = Math.min(SideBySide.LANES, graph.nodeCount() - start);
      for (int lane = 0; lane < lanes; lane++) {
        search.from(lane, start + lane, 0);
      }
      search.run(LIMIT).addReached(ones, sums);
    }
    return Arrays.stream(sums).sum();
  }
}
