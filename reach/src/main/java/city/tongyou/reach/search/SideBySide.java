package city.tongyou.reach.search;

import city.tongyou.reach.walk.Arcs;
import java.util.Arrays;

/**
 * Shortest walks from up to sixteen sources side by side. Sources that lie near each other reach
 * mostly the same nodes; so the nodes that any of them reaches are found once, by one search from
 * all of them, and then sixteen times are carried along each arc at once.
 *
 * <p>Four times of fifteen bits share a {@code long}, each with a spare bit above it that catches
 * the borrow of a subtraction: adding an arc's seconds to four times is one addition, and keeping
 * the lesser of four pairs is seven operations. Nodes are swept in the order of the first search,
 * in which most times are final after one sweep; what still changed is swept again, until nothing
 * does.
 */
public final class SideBySide {

  /** Sources at most in one search. */
  public static final int LANES = 16;

  /** Times must fit fifteen bits, the longest arc added. */
  public static final int MOST_SECONDS = 16_382;

  private static final int WORDS = LANES / 4;
  private static final long ONES = 0x0001_0001_0001_0001L;
  private static final long SPARE = ONES << 15;

  private final Arcs arcs;
  private final BucketQueue queue;
  private final int[] earliest;
  private final int[] slotOf;
  private final int[] nodeOf;
  private final boolean[] changed;
  private long[] times;
  private int slots;
  private int seeds;
  private int[] seedNodes = new int[4 * LANES];
  private int[] seedSeconds = new int[4 * LANES];
  private int[] seedLanes = new int[4 * LANES];
  private int limit;

  public SideBySide(Arcs arcs) {
    this.arcs = arcs;
    queue = new BucketQueue(MOST_SECONDS);
    earliest = new int[arcs.nodeCount()];
    Arrays.fill(earliest, Integer.MAX_VALUE);
    slotOf = new int[arcs.nodeCount()];
    nodeOf = new int[arcs.nodeCount()];
    changed = new boolean[arcs.nodeCount() + 1];
    times = new long[WORDS * 1024];
  }

  /** Forgets the last search. */
  public SideBySide begin() {
    for (int slot = 0; slot < slots; slot++) {
      earliest[nodeOf[slot]] = Integer.MAX_VALUE;
    }
    slots = 0;
    seeds = 0;
    return this;
  }

  /**
   * Begins the walk of one lane at a node, so many seconds after its start; a lane may begin at
   * several.
   */
  public SideBySide from(int lane, int node, int afterSeconds) {
    if (seeds == seedNodes.length) {
      seedNodes = Arrays.copyOf(seedNodes, 2 * seeds);
      seedSeconds = Arrays.copyOf(seedSeconds, 2 * seeds);
      seedLanes = Arrays.copyOf(seedLanes, 2 * seeds);
    }
    seedNodes[seeds] = node;
    seedSeconds[seeds] = afterSeconds;
    seedLanes[seeds++] = lane;
    return this;
  }

  /**
   * Finds every lane's times up to a limit.
   *
   * @param limitSeconds at most {@link #MOST_SECONDS}
   */
  public SideBySide run(int limitSeconds) {
    if (limitSeconds < 0 || limitSeconds > MOST_SECONDS) {
      throw new IllegalArgumentException(
          "Side by side, walks of 0 to " + MOST_SECONDS + " s are searched, not " + limitSeconds);
    }
    limit = limitSeconds;
    findNodes();
    prepareTimes();
    while (sweep()) {
      // Times only fall, so this ends.
    }
    return this;
  }

  /**
   * One search from all seeds: which nodes matter, in the order in which some lane reaches them.
   */
  private void findNodes() {
    for (int i = 0; i < seeds; i++) {
      if (seedSeconds[i] <= limit && seedSeconds[i] < earliest[seedNodes[i]]) {
        earliest[seedNodes[i]] = seedSeconds[i];
        queue.add(seedNodes[i], seedSeconds[i]);
      }
    }
    int now = queue.nextSecond(0);
    while (now != BucketQueue.EMPTY) {
      settleSecond(now);
      now = queue.nextSecond(now);
    }
  }

  private void settleSecond(int now) {
    int[] first = arcs.first();
    int[] headsAndSeconds = arcs.headsAndSeconds();
    for (int node = queue.take(now); node != BucketQueue.EMPTY; node = queue.take(now)) {
      if (earliest[node] != now) {
        continue;
      }
      slotOf[node] = slots;
      nodeOf[slots++] = node;
      for (int i = 2 * first[node], end = 2 * first[node + 1]; i < end; i += 2) {
        int at = now + headsAndSeconds[i + 1];
        int head = headsAndSeconds[i];
        if (at <= limit && at < earliest[head]) {
          earliest[head] = at;
          queue.add(head, at);
        }
      }
    }
  }

  private void prepareTimes() {
    if (times.length < WORDS * slots) {
      times = new long[2 * WORDS * slots];
    }
    Arrays.fill(times, 0, WORDS * slots, (limit + 1) * ONES);
    Arrays.fill(changed, 0, slots, false);
    for (int i = 0; i < seeds; i++) {
      if (seedSeconds[i] <= limit) {
        int slot = slotOf[seedNodes[i]];
        int word = WORDS * slot + (seedLanes[i] >> 2);
        int shift = (seedLanes[i] & 3) << 4;
        long here = times[word] >>> shift & 0x7FFF;
        times[word] += (Math.min(here, seedSeconds[i]) - here) << shift;
        changed[slot] = true;
      }
    }
  }

  private boolean sweep() {
    boolean again = false;
    for (int slot = 0; slot < slots; slot++) {
      if (changed[slot]) {
        changed[slot] = false;
        again |= carryOn(slot);
      }
    }
    return again;
  }

  /** Carries a node's times along its arcs; tells whether a node earlier in the order fell. */
  private boolean carryOn(int slot) {
    int[] first = arcs.first();
    int[] headsAndSeconds = arcs.headsAndSeconds();
    int node = nodeOf[slot];
    int at = WORDS * slot;
    long a = times[at];
    long b = times[at + 1];
    long c = times[at + 2];
    long d = times[at + 3];
    boolean earlier = false;
    for (int i = 2 * first[node], end = 2 * first[node + 1]; i < end; i += 2) {
      int head = headsAndSeconds[i];
      int seconds = headsAndSeconds[i + 1];
      if (earliest[head] == Integer.MAX_VALUE || seconds > limit) {
        continue;
      }
      int to = slotOf[head];
      long more = seconds * ONES;
      int word = WORDS * to;
      long fell = lower(word, a + more) | lower(word + 1, b + more);
      fell |= lower(word + 2, c + more) | lower(word + 3, d + more);
      if (fell != 0) {
        changed[to] = true;
        earlier |= to <= slot;
      }
    }
    return earlier;
  }

  /** Keeps the lesser of four pairs of times; not 0 if one of them fell. */
  private long lower(int word, long offered) {
    long here = times[word];
    long keeps = ((offered | SPARE) - here) & SPARE;
    long falls = keeps ^ SPARE;
    long mask = falls - (falls >>> 15);
    times[word] = (offered & mask) | (here & ~mask);
    return falls;
  }

  /** How many nodes some lane reaches. */
  public int count() {
    return slots;
  }

  /** One of the nodes that some lane reaches, counted from 0. */
  public int node(int index) {
    return nodeOf[index];
  }

  /** Seconds of a lane to that node; more than the limit if the lane does not reach it. */
  public int seconds(int index, int lane) {
    return (int) (times[WORDS * index + (lane >> 2)] >>> ((lane & 3) << 4)) & 0x7FFF;
  }

  /** Adds to each lane's sum the weight of every node that it reaches within the limit. */
  public void addReached(int[] weights, long[] sums) {
    int beyond = limit + 1;
    for (int slot = 0; slot < slots; slot++) {
      long weight = weights[nodeOf[slot]];
      for (int word = 0; word < WORDS; word++) {
        long four = times[WORDS * slot + word];
        int lane = 4 * word;
        sums[lane] += weight & (((four & 0x7FFF) - beyond) >> 63);
        sums[lane + 1] += weight & (((four >>> 16 & 0x7FFF) - beyond) >> 63);
        sums[lane + 2] += weight & (((four >>> 32 & 0x7FFF) - beyond) >> 63);
        sums[lane + 3] += weight & (((four >>> 48) - beyond) >> 63);
      }
    }
  }
}
