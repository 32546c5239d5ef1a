package city.tongyou.linkage.train;

import city.tongyou.linkage.block.PairBatch;
import java.util.Arrays;

/** How often each combination of levels was met: all that training ever sees of pairs. */
public final class LevelCounts {

  private long[] codes = new long[1 << 10];
  private long[] counts = new long[1 << 10];
  private int distinct;

  /** Counts the pairs of a compared batch. */
  public void add(PairBatch batch) {
    for (int pair = 0; pair < batch.pairs(); pair++) {
      add(batch.levels(pair), 1);
    }
  }

  public void add(long code, long count) {
    int slot = slotOf(code);
    if (counts[slot] == 0) {
      if ((distinct + 1) * 2 > codes.length) {
        grow();
        slot = slotOf(code);
      }
      codes[slot] = code;
      distinct++;
    }
    counts[slot] += count;
  }

  public void add(LevelCounts other) {
    for (int slot = 0; slot < other.codes.length; slot++) {
      if (other.counts[slot] != 0) {
        add(other.codes[slot], other.counts[slot]);
      }
    }
  }

  private int slotOf(long code) {
    int mask = codes.length - 1;
    int slot = (int) ((code * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (counts[slot] != 0 && codes[slot] != code) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    var oldCodes = codes;
    var oldCounts = counts;
    codes = new long[oldCodes.length * 2];
    counts = new long[oldCodes.length * 2];
    for (int i = 0; i < oldCodes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slotOf(oldCodes[i]);
        codes[slot] = oldCodes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** All pairs counted. */
  public long pairs() {
    return Arrays.stream(counts).sum();
  }

  /** The combinations met, in ascending order, so that sums come out the same on every run. */
  public long[] distinctCodes() {
    var met = new long[distinct];
    int next = 0;
    for (int slot = 0; slot < codes.length; slot++) {
      if (counts[slot] != 0) {
        met[next++] = codes[slot];
      }
    }
    Arrays.sort(met, 0, next);
    return Arrays.copyOf(met, next);
  }

  public long count(long code) {
    return counts[slotOf(code)];
  }
}
