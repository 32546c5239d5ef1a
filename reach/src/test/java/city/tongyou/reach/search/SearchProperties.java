package city.tongyou.reach.search;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.MadeCity;
import city.tongyou.reach.walk.Arcs;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every search against the plainest Dijkstra. */
class SearchProperties {

  private static final int NEVER = Integer.MAX_VALUE;

  static int[] dijkstra(Arcs arcs, int source) {
    int[] seconds = new int[arcs.nodeCount()];
    Arrays.fill(seconds, NEVER);
    seconds[source] = 0;
    var queue = new PriorityQueue<int[]>(Comparator.comparingInt(it -> it[1]));
    queue.add(new int[] {source, 0});
    while (!queue.isEmpty()) {
      int[] next = queue.remove();
      for (int arc = arcs.first()[next[0]];
          next[1] == seconds[next[0]] && arc < arcs.first()[next[0] + 1];
          arc++) {
        int head = arcs.headsAndSeconds()[2 * arc];
        int at = next[1] + arcs.headsAndSeconds()[2 * arc + 1];
        if (at < seconds[head]) {
          seconds[head] = at;
          queue.add(new int[] {head, at});
        }
      }
    }
    return seconds;
  }

  private static WalkNetwork network(long seed, int side) {
    return new WalkNetwork(MadeCity.streets(seed, side), Walk.child());
  }

  @Property(tries = 60)
  void a_search_settles_what_dijkstra_does(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 12) int side,
      @ForAll @IntRange(max = 1500) int limit) {
    var arcs = network(seed, side).outward();
    int source = (int) Math.floorMod(seed, (long) arcs.nodeCount());
    int[] expected = dijkstra(arcs, source);
    var reach = new Reach(arcs);
    for (int again = 0; again < 2; again++) {
      reach.begin().from(source, 0).run(limit);
      for (int node = 0; node < expected.length; node++) {
        assertThat(reach.isReached(node)).isEqualTo(expected[node] <= limit);
        if (reach.isReached(node)) {
          assertThat(reach.seconds(node)).isEqualTo(expected[node]);
        }
      }
    }
  }

  @Property(tries = 60)
  void sixteen_side_by_side_find_what_each_finds_alone(
      @ForAll long seed,
      @ForAll @IntRange(min = 4, max = 12) int side,
      @ForAll @IntRange(max = 1500) int limit) {
    var arcs = network(seed, side).outward();
    var together = new SideBySide(arcs).begin();
    int lanes = Math.min(SideBySide.LANES, arcs.nodeCount());
    for (int lane = 0; lane < lanes; lane++) {
      together.from(lane, lane, lane % 3);
    }
    together.run(limit);
    for (int lane = 0; lane < lanes; lane++) {
      var alone = new Reach(arcs).begin().from(lane, lane % 3).run(limit);
      int found = 0;
      for (int i = 0; i < together.count(); i++) {
        int seconds = together.seconds(i, lane);
        if (seconds <= limit) {
          found++;
          assertThat(seconds).isEqualTo(alone.seconds(together.node(i)));
        }
      }
      assertThat(found).isEqualTo(lane % 3 <= limit ? alone.settledCount() : 0);
    }
  }

  @Property(tries = 60)
  void the_nearest_source_is_the_least_of_all_and_stays_so_as_sources_come_and_go(
      @ForAll long seed, @ForAll @IntRange(min = 4, max = 10) int side) {
    var network = network(seed, side);
    var arcs = network.inward();
    int[] nodes = new java.util.Random(seed).ints(6, 0, arcs.nodeCount()).toArray();
    int[] ranks = {3, 1, 5, 0, 4, 2};
    var field = new NearestField(arcs, network.outward(), ranks);
    for (int source = 0; source < 5; source++) {
      field.from(source, nodes[source], source);
    }
    field.run(Reach.UNLIMITED);
    check(field, arcs, nodes, ranks, 0b011111);
    var fewer = field.copy(ranks).without(2);
    for (int source : new int[] {0, 1, 3, 4}) {
      fewer.from(source, nodes[source], source);
    }
    check(fewer.run(Reach.UNLIMITED), arcs, nodes, ranks, 0b011011);
    check(
        field.copy(ranks).from(5, nodes[5], 5).run(Reach.UNLIMITED), arcs, nodes, ranks, 0b111111);
    check(field, arcs, nodes, ranks, 0b011111);
  }

  private static void check(NearestField field, Arcs arcs, int[] nodes, int[] ranks, int present) {
    int[][] alone = new int[nodes.length][];
    Arrays.setAll(alone, it -> dijkstra(arcs, nodes[it]));
    for (int node = 0; node < arcs.nodeCount(); node++) {
      int best = NearestField.NOBODY;
      int least = NEVER;
      for (int source = 0; source < nodes.length; source++) {
        if ((present >> source & 1) == 0 || alone[source][node] == NEVER) {
          continue;
        }
        int at = alone[source][node] + source;
        if (at < least || (at == least && ranks[source] < ranks[best])) {
          least = at;
          best = source;
        }
      }
      assertThat(field.source(node)).isEqualTo(best);
      if (best != NearestField.NOBODY) {
        assertThat(field.seconds(node)).isEqualTo(least);
      }
    }
  }
}
