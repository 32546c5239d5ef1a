package city.tongyou.linkage.transform;

/** Numbers distinct longs from 0 in the order in which they come. */
final class LongNumbers {

  private long[] keys;
  private int[] numbers;
  private int count;

  LongNumbers(int expected) {
    int slots = Integer.highestOneBit(Math.clamp(expected / 8L, 16, 1 << 20)) * 2;
    keys = new long[slots];
    numbers = new int[slots];
  }

  int number(long key) {
    int slot = slotOf(key);
    if (numbers[slot] == 0) {
      keys[slot] = key;
      numbers[slot] = ++count;
      if (count * 2L > keys.length) {
        grow();
      }
      return count - 1;
    }
    return numbers[slot] - 1;
  }

  private int slotOf(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
