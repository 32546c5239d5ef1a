package city.tongyou.reach.streets;

/**
 * Places on a Hilbert curve through a square of 2¹⁶ by 2¹⁶ cells: near on the curve, near on the
 * ground.
 */
final class HilbertCurve {

  private static final int BITS = 16;

  private HilbertCurve() {}

  /** How far along the curve the cell lies; {@code x} and {@code y} from 0 to 65535. */
  static long position(int x, int y) {
    long position = 0;
    int atX = x;
    int atY = y;
    for (int side = 1 << (BITS - 1); side > 0; side >>= 1) {
      int right = (atX & side) > 0 ? 1 : 0;
      int up = (atY & side) > 0 ? 1 : 0;
      position += (long) side * side * ((3 * right) ^ up);
      if (up == 0) {
        if (right == 1) {
          atX = (1 << BITS) - 1 - atX;
          atY = (1 << BITS) - 1 - atY;
        }
        int turned = atX;
        atX = atY;
        atY = turned;
      }
    }
    return position;
  }

  /**
   * The points' numbers in the order of the curve; points in one cell by latitude, longitude,
   * number.
   */
  static int[] order(int[] latitudes, int[] longitudes) {
    var box = Box.around(latitudes, longitudes);
    long[] positions = new long[latitudes.length];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = position(box.x(longitudes[i]), box.y(latitudes[i]));
    }
    return java.util.stream.IntStream.range(0, positions.length)
        .boxed()
        .sorted(
            java.util.Comparator.<Integer>comparingLong(i -> positions[i])
                .thenComparingInt(i -> latitudes[i])
                .thenComparingInt(i -> longitudes[i])
                .thenComparingInt(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private record Box(long south, long west, long side) {

    static Box around(int[] latitudes, int[] longitudes) {
      var lat = java.util.Arrays.stream(latitudes).summaryStatistics();
      var lon = java.util.Arrays.stream(longitudes).summaryStatistics();
      long side =
          Math.max((long) lat.getMax() - lat.getMin(), (long) lon.getMax() - lon.getMin()) + 1;
      return new Box(lat.getMin(), lon.getMin(), side);
    }

    int x(int longitude) {
      return (int) ((longitude - west) * ((1L << BITS) - 1) / side);
    }

    int y(int latitude) {
      return (int) ((latitude - south) * ((1L << BITS) - 1) / side);
    }
  }
}
