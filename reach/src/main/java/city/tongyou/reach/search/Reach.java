package city.tongyou.reach.search;

import city.tongyou.reach.walk.Arcs;
import java.util.Arrays;

/**
 * Shortest walks from one point or several at once, in whole seconds, up to a limit. One object
 * serves one thread, again and again, and allocates nothing between searches of the same kind.
 */
public final class Reach {

  /** No limit on the walk. */
  public static final int UNLIMITED = Integer.MAX_VALUE / 2;

  private static final int UNSEEN = Integer.MAX_VALUE;

  private final Arcs arcs;
  private final BucketQueue queue;
  private final int[] seconds;
  private final int[] seen;
  private int seenCount;
  private final int[] settled;
  private int settledCount;

  public Reach(Arcs arcs) {
    this.arcs = arcs;
    queue = new BucketQueue(arcs.longestSeconds());
    seconds = new int[arcs.nodeCount()];
    seen = new int[arcs.nodeCount()];
    settled = new int[arcs.nodeCount()];
    Arrays.fill(seconds, UNSEEN);
  }

  /** Forgets the last search. */
  public Reach begin() {
    for (int i = 0; i < seenCount; i++) {
      seconds[seen[i]] = UNSEEN;
    }
    seenCount = 0;
    settledCount = 0;
    queue.clear();
    return this;
  }

  /** Begins at a node, so many seconds after the start. */
  public Reach from(int node, int afterSeconds) {
    queue.reachAhead(afterSeconds + arcs.longestSeconds());
    offer(node, afterSeconds);
    return this;
  }

  private void offer(int node, int at) {
    int before = seconds[node];
    if (at < before) {
      if (before == UNSEEN) {
        seen[seenCount++] = node;
      }
      seconds[node] = at;
      queue.add(node, at);
    }
  }

  /** Settles every node within {@code limitSeconds} of the start. */
  public Reach run(int limitSeconds) {
    return run(limitSeconds, -1, -1);
  }

  /** The same, but stops as soon as both targets are settled. */
  public Reach run(int limitSeconds, int target, int otherTarget) {
    int missing = target < 0 ? Integer.MAX_VALUE : target == otherTarget ? 1 : 2;
    int now = queue.nextSecond(0);
    while (now != BucketQueue.EMPTY && now <= limitSeconds) {
      missing -= settleSecond(now, limitSeconds, target, otherTarget);
      if (missing == 0) {
        return this;
      }
      now = queue.nextSecond(now);
    }
    return this;
  }

  /** Settles what waits in one second; tells how many targets were among it. */
  private int settleSecond(int now, int limitSeconds, int target, int otherTarget) {
    int[] first = arcs.first();
    int[] headsAndSeconds = arcs.headsAndSeconds();
    int found = 0;
    for (int node = queue.take(now); node != BucketQueue.EMPTY; node = queue.take(now)) {
      if (seconds[node] != now) {
        continue;
      }
      settled[settledCount++] = node;
      found += node == target || node == otherTarget ? 1 : 0;
      for (int i = 2 * first[node], end = 2 * first[node + 1]; i < end; i += 2) {
        int at = now + headsAndSeconds[i + 1];
        if (at <= limitSeconds) {
          offer(headsAndSeconds[i], at);
        }
      }
    }
    return found;
  }

  public int settledCount() {
    return settledCount;
  }

  /** The settled nodes, nearest first. */
  public int settled(int index) {
    return settled[index];
  }

  /** Whether the last search came to the node. */
  public boolean isReached(int node) {
    return seconds[node] != UNSEEN;
  }

  /**
   * Seconds to a node the last search came to. Ask {@link #isReached} first: there is no number for
   * "not reached".
   */
  public int seconds(int node) {
    if (seconds[node] == UNSEEN) {
      throw new IllegalStateException("Node " + node + " was not reached.");
    }
    return seconds[node];
  }
}
