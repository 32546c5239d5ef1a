package city.tongyou.reach.streets;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Whole numbers in a row, in memory or straight from a mapped file. */
public final class IntColumn {

  static final ValueLayout.OfInt LAYOUT =
      ValueLayout.JAVA_INT.withOrder(java.nio.ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment values;

  IntColumn(MemorySegment values) {
    this.values = values;
  }

  static IntColumn of(int[] values) {
    return new IntColumn(MemorySegment.ofArray(values));
  }

  public int get(int index) {
    return values.getAtIndex(LAYOUT, index);
  }

  public int size() {
    return (int) (values.byteSize() / Integer.BYTES);
  }

  public int[] toArray() {
    return values.toArray(LAYOUT);
  }

  MemorySegment segment() {
    return values;
  }
}
