package city.tongyou.linkage.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Short texts as lanes of one long, first letter lowest, so that distances are bit tricks: 16
 * letters of an alphabet of 15 (dates, phones), 8 of 255, or 4 of any (Chinese names).
 *
 * @param width bits a letter: 4, 8 or 16
 * @param packed the lanes by code
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
record Lanes(int width, long[] packed) {

  /** The lanes of all texts of a dictionary, or null where one does not fit. */
  static @Nullable Lanes of(Texts texts) {
    int longest = 0;
    for (int code = 1; code <= texts.size(); code++) {
      longest = Math.max(longest, texts.length(code));
    }
    for (int width = 4; width <= 16 && longest * width <= 64; width *= 2) {
      var numbers = numbers(texts, (1 << width) - 1);
      if (numbers != null) {
        return new Lanes(width, pack(texts, numbers, width));
      }
    }
    return null;
  }

  private static @Nullable Map<Character, Integer> numbers(Texts texts, int most) {
    var numbers = new HashMap<Character, Integer>();
    for (char letter : Arrays.copyOf(texts.letters, texts.starts[texts.size() + 1])) {
      numbers.computeIfAbsent(letter, _ -> numbers.size() + 1);
      if (numbers.size() > most) {
        return null;
      }
    }
    return numbers;
  }

  private static long[] pack(Texts texts, Map<Character, Integer> numbers, int width) {
    var packed = new long[texts.size() + 1];
    for (int code = 1; code <= texts.size(); code++) {
      for (int i = 0; i < texts.length(code); i++) {
        long letter = numbers.getOrDefault(texts.letters[texts.starts[code] + i], 0);
        packed[code] |= letter << (i * width);
      }
    }
    return packed;
  }

  /** Whether two texts have the same length and at most {@code limit} letters differ. */
  public static boolean hammingAtMost(long a, long b, int width, int limit) {
    return length(a, width) == length(b, width) && Long.bitCount(occupied(a ^ b, width)) <= limit;
  }

  /** Whether at most one insertion, deletion or replacement leads from one to the other. */
  public static boolean levenshteinAtMostOne(long a, long b, int width) {
    long different = a ^ b;
    if (different == 0) {
      return true;
    }
    int at = Long.numberOfTrailingZeros(different) / width * width;
    long restA = a >>> at >>> width;
    long restB = b >>> at >>> width;
    return restA == restB || restA == b >>> at || restB == a >>> at;
  }

  /** The same or two neighbours exchanged. */
  public static boolean damerauLevenshteinAtMostOne(long a, long b, int width) {
    return levenshteinAtMostOne(a, b, width) || exchanged(a, b, width);
  }

  private static boolean exchanged(long a, long b, int width) {
    int at = Long.numberOfTrailingZeros(a ^ b) / width * width;
    long mask = (1L << width) - 1;
    long tailA = a >>> at;
    long tailB = b >>> at;
    long swapped = ((tailA & mask) << width) | ((tailA >>> width) & mask);
    return swapped == (tailB & ((mask << width) | mask))
        && tailA >>> width >>> width == tailB >>> width >>> width;
  }

  /** One bit for each lane that is not empty. */
  private static long occupied(long lanes, int width) {
    long folded = lanes;
    for (int half = width / 2; half > 0; half /= 2) {
      folded |= folded >>> half;
    }
    return folded & ones(width);
  }

  private static long ones(int width) {
    return width == 4
        ? 0x1111111111111111L
        : width == 8 ? 0x0101010101010101L : 0x0001000100010001L;
  }

  private static int length(long lanes, int width) {
    return (63 - Long.numberOfLeadingZeros(lanes) + width) / width;
  }
}
