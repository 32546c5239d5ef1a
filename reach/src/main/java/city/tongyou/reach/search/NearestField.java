package city.tongyou.reach.search;

import city.tongyou.reach.walk.Arcs;
import java.util.Arrays;

/**
 * For every node the nearest of many sources, by one search from all of them at once. Of several at the
 * same distance the one with the least number wins, whatever the order they were given in.
 */
public final class NearestField {

  /** Of a node that no source reaches. */
  public static final int NOBODY = -1;

  private static final int UNREACHED = Integer.MAX_VALUE;

  private final Arcs arcs;
  private final BucketQueue queue;
  private final int[] seconds;
  private final int[] sources;

  public NearestField(Arcs arcs) {
    this.arcs = arcs;
    queue = new BucketQueue(arcs.longestSeconds());
    seconds = new int[arcs.nodeCount()];
    sources = new int[arcs.nodeCount()];
    begin();
  }

  /** Forgets all sources. */
  public NearestField begin() {
    Arrays.fill(seconds, UNREACHED);
    Arrays.fill(sources, NOBODY);
    queue.clear();
    return this;
  }

  /** Adds a source, so many seconds from a node. */
  public NearestField from(int source, int node, int afterSeconds) {
    queue.reachAhead(afterSeconds + arcs.longestSeconds());
    if (isBetter(afterSeconds, source, node)) {
      seconds[node] = afterSeconds;
      sources[node] = source;
      queue.add(node, afterSeconds);
    }
    return this;
  }

  private boolean isBetter(int at, int source, int node) {
    return at < seconds[node] || (at == seconds[node] && source < sources[node]);
  }

  /**
   * Carries what was added as far as it is nearest, up to a limit. It may be called again after more
   * sources: only what they change is walked.
   */
  public NearestField run(int limitSeconds) {
    int now = queue.nextSecond(0);
    while (now != BucketQueue.EMPTY && now <= limitSeconds) {
      settleSecond(now, limitSeconds);
      now = queue.nextSecond(now);
    }
    queue.clear();
    return this;
  }

  private void settleSecond(int now, int limitSeconds) {
    int[] first = arcs.first();
    int[] headsAndSeconds = arcs.headsAndSeconds();
    for (int node = queue.take(now); node != BucketQueue.EMPTY; node = queue.take(now)) {
      if (seconds[node] != now) {
        continue;
      }
      int source = sources[node];
      for (int i = 2 * first[node], end = 2 * first[node + 1]; i < end; i += 2) {
        int at = now + headsAndSeconds[i + 1];
        int head = headsAndSeconds[i];
        if (at > limitSeconds || at > seconds[head]) {
          continue;
        }
        if (at < seconds[head]) {
          seconds[head] = at;
          sources[head] = source;
          queue.add(head, at);
        } else if (source < sources[head]) {
          sources[head] = source;
          // Anything later still waits in its bucket; only a walk of no time may have left it.
          if (at == now) {
            queue.add(head, at);
          }
        }
      }
    }
  }

  /** The nearest source's number, or {@link #NOBODY}. */
  public int source(int node) {
    return sources[node];
  }

  /** Seconds to the nearest source; only where there is one. */
  public int seconds(int node) {
    if (sources[node] == NOBODY) {
      throw new IllegalStateException("Node " + node + " is reached by nobody.");
    }
    return seconds[node];
  }
}
