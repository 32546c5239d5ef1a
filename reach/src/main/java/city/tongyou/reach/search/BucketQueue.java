package city.tongyou.reach.search;

import java.util.Arrays;

/**
 * Nodes waiting to be settled, by whole seconds: one bucket a second, a ring of them (Dial 1969).
 * What waits lies at most the ring's length ahead of what is settled. Entries come from one pool;
 * nothing is allocated once the pool has grown to what a search needs.
 */
final class BucketQueue {

  static final int EMPTY = -1;

  private int mask;
  private int[] heads;
  private long[] occupied;
  private int[] nodes = new int[1024];
  private int[] nexts = new int[1024];
  private int used;
  private int waiting;

  /** For entries at most {@code aheadSeconds} ahead of the one last taken. */
  BucketQueue(int aheadSeconds) {
    int size = Math.max(64, Integer.highestOneBit(Math.max(aheadSeconds, 1)) << 1);
    mask = size - 1;
    heads = new int[size];
    Arrays.fill(heads, EMPTY);
    occupied = new long[size / Long.SIZE];
  }

  /** Makes room for entries further ahead; only before the first is taken. */
  void reachAhead(int seconds) {
    if (seconds > mask) {
      int before = heads.length;
      int size = Integer.highestOneBit(seconds) << 1;
      mask = size - 1;
      heads = Arrays.copyOf(heads, size);
      Arrays.fill(heads, before, size, EMPTY);
      occupied = Arrays.copyOf(occupied, size / Long.SIZE);
    }
  }

  void add(int node, int seconds) {
    if (used == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * used);
      nexts = Arrays.copyOf(nexts, 2 * used);
    }
    int bucket = seconds & mask;
    nodes[used] = node;
    nexts[used] = heads[bucket];
    heads[bucket] = used++;
    occupied[bucket >> 6] |= 1L << bucket;
    waiting++;
  }

  /**
   * The first second from {@code seconds} on at which a node waits; {@link #EMPTY} if none does.
   */
  int nextSecond(int seconds) {
    if (waiting == 0) {
      used = 0;
      return EMPTY;
    }
    int bucket = seconds & mask;
    int word = bucket >> 6;
    long bits = occupied[word] >>> bucket;
    if (bits != 0) {
      return seconds + Long.numberOfTrailingZeros(bits);
    }
    int ahead = Long.SIZE - (bucket & 63);
    for (; ; ahead += Long.SIZE) {
      word = (word + 1) & (occupied.length - 1);
      if (occupied[word] != 0) {
        return seconds + ahead + Long.numberOfTrailingZeros(occupied[word]);
      }
    }
  }

  /** Takes a node of that second, or {@link #EMPTY} when the second is done. */
  int take(int seconds) {
    int bucket = seconds & mask;
    int entry = heads[bucket];
    if (entry == EMPTY) {
      occupied[bucket >> 6] &= ~(1L << bucket);
      return EMPTY;
    }
    heads[bucket] = nexts[entry];
    waiting--;
    return nodes[entry];
  }

  /** Forgets everything that still waits. */
  void clear() {
    if (waiting > 0) {
      Arrays.fill(heads, EMPTY);
      waiting = 0;
    }
    Arrays.fill(occupied, 0);
    used = 0;
  }
}
