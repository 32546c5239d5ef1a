package city.tongyou.linkage.compare;

/**
 * A text's letters as a bag in 48 bits and its length, first letters apart: what bounds a distance
 * without looking at the text.
 *
 * <p>Bits 0–47 are 24 buckets of two bits, as a thermometer: 01 for one letter, 11 for two or more.
 * Bits 48–55 are the length, capped at 255, bits 56–63 how many letters did not fit their bucket.
 * The common bits of two sketches, with the lesser overflow, are an upper bound of the letters that
 * the texts have in common.
 */
final class Sketch {

  private static final int BUCKETS = 24;
  private static final long BAG = (1L << 48) - 1;
  static final int LONGEST = 255;

  private Sketch() {}

  static long of(Texts texts, int code) {
    long bag = 0;
    int overflow = 0;
    int length = texts.length(code);
    for (int i = texts.starts[code]; i < texts.starts[code + 1]; i++) {
      int at = bucket(texts.letters[i]) * 2;
      long held = (bag >>> at) & 3;
      overflow += held == 3 ? 1 : 0;
      bag |= held == 0 ? 1L << at : 2L << at;
    }
    return bag
        | ((long) Math.min(LONGEST, length) << 48)
        | ((long) Math.min(LONGEST, overflow) << 56);
  }

  /** The first four letters, a byte each: equal letters have equal bytes. */
  static long prefix(Texts texts, int code) {
    long prefix = 0;
    for (int i = 0; i < Math.min(4, texts.length(code)); i++) {
      int letter = texts.letters[texts.starts[code] + i];
      prefix |= (1L + ((letter ^ (letter >>> 8)) & 0x7F)) << (8 * i);
    }
    return prefix;
  }

  /** Common Latin letters and digits fall apart as far as 24 buckets allow. */
  private static int bucket(char letter) {
    return (((letter * 0x9E37) >>> 7) & 0xFFFF) % BUCKETS;
  }

  static int length(long sketch) {
    return (int) (sketch >>> 48) & LONGEST;
  }

  /** At least as many as the letters that two texts have in common, repetitions counted. */
  static int commonAtMost(long a, long b) {
    return Long.bitCount(a & b & BAG) + (int) Math.min(a >>> 56, b >>> 56);
  }

  /** False only if the edit distance is above the limit. */
  public static boolean mayBeWithin(long a, long b, int limit) {
    int longer = Math.max(length(a), length(b));
    return longer == LONGEST || longer - commonAtMost(a, b) <= limit;
  }

  /** An upper bound of Jaro's similarity. */
  public static double jaroAtMost(long a, long b) {
    int lengthA = length(a);
    int lengthB = length(b);
    if (lengthA == LONGEST || lengthB == LONGEST) {
      return 1;
    }
    int common = Math.min(commonAtMost(a, b), Math.min(lengthA, lengthB));
    return Similarity.jaro(common, 0, lengthA, lengthB);
  }

  /** An upper bound of Jaro–Winkler's similarity; prefixes as {@link #prefix} gives them. */
  public static double jaroWinklerAtMost(long a, long b, int prefixA, int prefixB) {
    double jaro = jaroAtMost(a, b);
    int different = prefixA ^ prefixB;
    int prefix = different == 0 ? 4 : Integer.numberOfTrailingZeros(different) / 8;
    return Similarity.winkler(jaro, prefix);
  }
}
