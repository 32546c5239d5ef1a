package city.tongyou.linkage.block;

import city.tongyou.linkage.compare.Rows;

/**
 * Some thousand pairs at a time, with their rows copied together so that they stay in the
 * processor's cache.
 */
public final class PairBatch {

  static final int MOST_ROWS = 512;
  static final int MOST_PAIRS = 2048;

  private final Rows rows;
  private final int stride;
  final long[] words;
  private final int[] records = new int[MOST_ROWS];
  private final int[] left = new int[MOST_PAIRS];
  private final int[] right = new int[MOST_PAIRS];
  private final long[] levels = new long[MOST_PAIRS];
  private int rowCount;
  private int pairCount;

  public PairBatch(Rows rows) {
    this.rows = rows;
    this.stride = rows.stride();
    this.words = new long[MOST_ROWS * stride];
  }

  /** Copies a record's row; the answer is where it begins in the batch. */
  public int addRow(int record) {
    int at = rowCount * stride;
    System.arraycopy(rows.words(), record * stride, words, at, stride);
    records[rowCount++] = record;
    return at;
  }

  /** Adds the pair of two rows of the batch; the answer is whether it is full now. */
  public boolean addPair(int leftRow, int rightRow) {
    left[pairCount] = leftRow;
    right[pairCount++] = rightRow;
    return pairCount == MOST_PAIRS;
  }

  public boolean hasRoomFor(int moreRows) {
    return rowCount + moreRows <= MOST_ROWS;
  }

  /** Compares all pairs. */
  public void compare() {
    rows.kernel().levels(words, left, right, pairCount, levels);
  }

  void clearPairs() {
    pairCount = 0;
  }

  public void clear() {
    pairCount = 0;
    rowCount = 0;
  }

  public int pairs() {
    return pairCount;
  }

  /** A pair's levels, after {@link #compare}. */
  public long levels(int pair) {
    return levels[pair];
  }

  /** The record that stands first in a pair. */
  public int left(int pair) {
    return records[left[pair] / stride];
  }

  public int right(int pair) {
    return records[right[pair] / stride];
  }

  int recordAt(int row) {
    return records[row / stride];
  }
}
