package city.tongyou.linkage.block;

import org.jspecify.annotations.Nullable;

/** Sorts 64-bit keys with a record each, by digits of eleven bits from the lowest; stable. */
final class RadixSort {

  private static final int DIGIT = 11;
  private static final int MASK = (1 << DIGIT) - 1;

  private RadixSort() {}

  /**
   * Sorts the first {@code size} entries in place.
   *
   * @param bits how many low bits of the keys are in use; the rest are zero
   */
  static void sort(long[] keys, int[] records, int size, int bits) {
    var fromKeys = keys;
    var fromRecords = records;
    var toKeys = new long[size];
    var toRecords = new int[size];
    boolean moved = false;
    for (int shift = 0; shift < bits; shift += DIGIT) {
      var starts = starts(fromKeys, size, shift);
      if (starts == null) {
        continue;
      }
      for (int i = 0; i < size; i++) {
        int to = starts[(int) (fromKeys[i] >>> shift) & MASK]++;
        toKeys[to] = fromKeys[i];
        toRecords[to] = fromRecords[i];
      }
      var keysBefore = fromKeys;
      var recordsBefore = fromRecords;
      fromKeys = toKeys;
      fromRecords = toRecords;
      toKeys = keysBefore;
      toRecords = recordsBefore;
      moved = !moved;
    }
    if (moved) {
      System.arraycopy(fromKeys, 0, keys, 0, size);
      System.arraycopy(fromRecords, 0, records, 0, size);
    }
  }

  /** Where each digit's entries begin, or null where all have the same digit. */
  private static int @Nullable [] starts(long[] keys, int size, int shift) {
    var counts = new int[MASK + 1];
    for (int i = 0; i < size; i++) {
      counts[(int) (keys[i] >>> shift) & MASK]++;
    }
    int start = 0;
    for (int digit = 0; digit <= MASK; digit++) {
      if (counts[digit] == size) {
        return null;
      }
      int count = counts[digit];
      counts[digit] = start;
      start += count;
    }
    return counts;
  }
}
