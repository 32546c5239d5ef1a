package city.tongyou.linkage.generate;

/** Record numbers that do not give away which belong together. */
final class Numbers {

  private static final int BITS = 40;
  private static final long MASK = (1L << BITS) - 1;

  private Numbers() {}

  /** A number of twelve or thirteen digits; no two arguments below 2⁴⁰ share one. */
  static long shuffled(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L & MASK;
    mixed ^= mixed >>> 21;
    mixed = mixed * 0xD1B54A32D192ED03L & MASK;
    mixed ^= mixed >>> 17;
    return 1_000_000_000_000L + mixed;
  }
}
