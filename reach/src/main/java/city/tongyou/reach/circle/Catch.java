package city.tongyou.reach.circle;

/**
 * Who reaches one place in time.
 *
 * @param origins their numbers, rising
 * @param seconds theirs, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // summed over by the hundred thousand; never compared
public record Catch(int[] origins, int[] seconds) {

  static final Catch NOBODY = new Catch(new int[0], new int[0]);

  public int size() {
    return origins.length;
  }
}
