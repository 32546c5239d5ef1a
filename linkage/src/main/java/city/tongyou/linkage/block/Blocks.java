package city.tongyou.linkage.block;

import java.util.Arrays;

/**
 * The records of one blocking rule in blocks of equal keys; blocks of one record are left out.
 *
 * @param members the records, block by block
 * @param starts where each block begins; one longer than there are blocks. Block {@code b} has the
 *     number {@code b + 1} in {@code groups}
 * @param groups each record's block, 0 for none; empty where a record may be in several
 * @param cut how many blocks were left out because they were too large
 * @param cutPairs how many pairs went with them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
public record Blocks(int[] members, int[] starts, int[] groups, int cut, long cutPairs) {

  static Blocks ofRuns(long[] keys, int[] records, int size, int all, int largest) {
    var builder = new Builder(all);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && keys[to] == keys[from]) {
        to++;
      }
      builder.add(records, from, to, largest);
      from = to;
    }
    return builder.build();
  }

  /** How many blocks there are. */
  public int count() {
    return starts.length - 1;
  }

  public int size(int block) {
    return starts[block + 1] - starts[block];
  }

  public long pairs(int block) {
    return pairsOf(size(block));
  }

  /** All pairs within blocks. */
  public long pairs() {
    long pairs = 0;
    for (int block = 0; block < count(); block++) {
      pairs += pairs(block);
    }
    return pairs;
  }

  /** Whether a record may be in several blocks. */
  public boolean overlapping() {
    return groups.length == 0;
  }

  static long pairsOf(long size) {
    return size * (size - 1) / 2;
  }

  private static final class Builder {
    private int[] members = new int[1024];
    private int[] starts = new int[256];
    private final int[] groups;
    private boolean overlapping;
    private int used;
    private int blocks;
    private int cut;
    private long cutPairs;

    Builder(int records) {
      groups = new int[records];
    }

    void add(int[] records, int from, int to, int largest) {
      int size = to - from;
      if (size < 2) {
        return;
      }
      if (size > largest) {
        cut++;
        cutPairs += pairsOf(size);
        return;
      }
      grow(size);
      System.arraycopy(records, from, members, used, size);
      used += size;
      starts[++blocks] = used;
      for (int i = from; i < to; i++) {
        overlapping |= groups[records[i]] != 0;
        groups[records[i]] = blocks;
      }
    }

    private void grow(int size) {
      if (used + size > members.length) {
        members = Arrays.copyOf(members, Math.max(used + size, members.length * 2));
      }
      if (blocks + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
    }

    Blocks build() {
      return new Blocks(
          Arrays.copyOf(members, used),
          Arrays.copyOf(starts, blocks + 1),
          overlapping ? new int[0] : groups,
          cut,
          cutPairs);
    }
  }
}
