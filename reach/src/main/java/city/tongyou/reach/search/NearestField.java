package city.tongyou.reach.search;

import city.tongyou.reach.IntList;
import city.tongyou.reach.walk.Arcs;
import java.util.Arrays;

/**
 * For every node the nearest of many sources, by one search from all of them at once. Of several at
 * the same distance the one of the first rank wins, whatever the order they were given in. Sources
 * may be added and removed later; only what changes is walked again.
 */
public final class NearestField {

  /** Of a node that no source reaches. */
  public static final int NOBODY = -1;

  private static final int UNREACHED = Integer.MAX_VALUE;

  private final Arcs arcs;
  private final Arcs opposite;
  private final BucketQueue queue;
  private final int[] seconds;
  private final int[] sources;
  private int[] ranks;

  /**
   * @param arcs the arcs to walk from the sources
   * @param opposite the same arcs turned round
   * @param ranks each source's rank; a new array for new sources, see {@link #copy}
   */
  public NearestField(Arcs arcs, Arcs opposite, int[] ranks) {
    this(arcs, opposite, ranks, new int[arcs.nodeCount()], new int[arcs.nodeCount()]);
    begin();
  }

  private NearestField(Arcs arcs, Arcs opposite, int[] ranks, int[] seconds, int[] sources) {
    this.arcs = arcs;
    this.opposite = opposite;
    this.ranks = ranks;
    this.seconds = seconds;
    this.sources = sources;
    queue = new BucketQueue(arcs.longestSeconds());
  }

  /**
   * The same, to be changed without touching this one; ranks of the sources there are stay in
   * order.
   */
  public NearestField copy(int[] newRanks) {
    return new NearestField(arcs, opposite, newRanks, seconds.clone(), sources.clone());
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
    return at < seconds[node] || (at == seconds[node] && isBefore(source, sources[node]));
  }

  private boolean isBefore(int source, int other) {
    return other == NOBODY || ranks[source] < ranks[other];
  }

  /**
   * Removes a source. Its nodes are asked of their neighbours anew; the sources that begin among
   * them must be added again before {@link #run}.
   */
  public NearestField without(int source) {
    var lost = new IntList();
    for (int node = 0; node < sources.length; node++) {
      if (sources[node] == source) {
        lost.add(node);
        seconds[node] = UNREACHED;
        sources[node] = NOBODY;
      }
    }
    for (int i = 0; i < lost.size(); i++) {
      askNeighbours(lost.get(i));
    }
    return this;
  }

  private void askNeighbours(int node) {
    int[] headsAndSeconds = opposite.headsAndSeconds();
    for (int i = 2 * opposite.first()[node], end = 2 * opposite.first()[node + 1];
        i < end;
        i += 2) {
      int neighbour = headsAndSeconds[i];
      if (sources[neighbour] != NOBODY) {
        from(sources[neighbour], node, seconds[neighbour] + headsAndSeconds[i + 1]);
      }
    }
  }

  /**
   * Carries what was added as far as it is nearest, up to a limit. It may be called again after
   * more sources: only what they change is walked.
   */
  public NearestField run(int limitSeconds) {
    int now = queue.nextSecond(0);
    while (now != BucketQueue.EMPTY && now <= limitSeconds) {
      settleSecond(now, limitSeconds);
      now = queue.nextSecond(now);
    }
    forgetBeyond(now);
    return this;
  }

  /** What still waits lies beyond the limit: it was added there and is not reached. */
  private void forgetBeyond(int next) {
    for (int now = next; now != BucketQueue.EMPTY; now = queue.nextSecond(now)) {
      for (int node = queue.take(now); node != BucketQueue.EMPTY; node = queue.take(now)) {
        if (seconds[node] == now) {
          seconds[node] = UNREACHED;
          sources[node] = NOBODY;
        }
      }
    }
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
        } else if (isBefore(source, sources[head])) {
          sources[head] = source;
          // It may have been settled by an earlier run; those behind it must hear of it too.
          queue.add(head, at);
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
