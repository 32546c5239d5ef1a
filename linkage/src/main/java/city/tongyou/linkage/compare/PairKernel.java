package city.tongyou.linkage.compare;

/** Finds the levels of many pairs at once; one is generated for each model. */
public interface PairKernel {

  /**
   * Writes the levels of pairs, packed as {@link LevelCodes} says.
   *
   * @param words rows, end to end
   * @param left where in {@code words} each pair's one row begins
   * @param right where its other row begins
   * @param count how many pairs
   * @param levels where the answers go
   */
  void levels(long[] words, int[] left, int[] right, int count, long[] levels);
}
