package city.tongyou.linkage.compare;

/** Similarities between two texts, from 0 (nothing in common) to 1 (the same). */
public final class Similarity {

  private static final double BOOST_ABOVE = 0.7;
  private static final double PREFIX_SCALE = 0.1;
  private static final int PREFIX = 4;

  private Similarity() {}

  /** Jaro (1989): matches in a window of half the longer text, less half the transpositions. */
  public static double jaro(Texts texts, int a, int b) {
    int lengthA = texts.length(a);
    int lengthB = texts.length(b);
    if (lengthA == 0 || lengthB == 0) {
      return lengthA == lengthB ? 1 : 0;
    }
    return Math.max(lengthA, lengthB) <= 64
        ? shortJaro(texts.letters, texts.starts[a], lengthA, texts.starts[b], lengthB)
        : longJaro(texts.letters, texts.starts[a], lengthA, texts.starts[b], lengthB);
  }

  /** Winkler (1990): Jaro's, raised by a common prefix of up to four where it is above 0.7. */
  public static double jaroWinkler(Texts texts, int a, int b) {
    double jaro = jaro(texts, a, b);
    if (jaro <= BOOST_ABOVE) {
      return jaro;
    }
    int limit = Math.min(PREFIX, Math.min(texts.length(a), texts.length(b)));
    int prefix = 0;
    while (prefix < limit
        && texts.letters[texts.starts[a] + prefix] == texts.letters[texts.starts[b] + prefix]) {
      prefix++;
    }
    return winkler(jaro, prefix);
  }

  static double winkler(double jaro, int prefix) {
    return jaro <= BOOST_ABOVE ? jaro : jaro + prefix * PREFIX_SCALE * (1 - jaro);
  }

  private static double shortJaro(char[] letters, int a, int lengthA, int b, int lengthB) {
    int window = Math.max(0, Math.max(lengthA, lengthB) / 2 - 1);
    long matchedA = 0;
    long matchedB = 0;
    for (int i = 0; i < lengthA; i++) {
      int end = Math.min(lengthB, i + window + 1);
      for (int j = Math.max(0, i - window); j < end; j++) {
        if (letters[a + i] == letters[b + j] && (matchedB & (1L << j)) == 0) {
          matchedA |= 1L << i;
          matchedB |= 1L << j;
          break;
        }
      }
    }
    int matches = Long.bitCount(matchedA);
    int exchanged = 0;
    while (matchedA != 0) {
      int i = Long.numberOfTrailingZeros(matchedA);
      int j = Long.numberOfTrailingZeros(matchedB);
      exchanged += letters[a + i] == letters[b + j] ? 0 : 1;
      matchedA &= matchedA - 1;
      matchedB &= matchedB - 1;
    }
    return jaro(matches, exchanged / 2, lengthA, lengthB);
  }

  private static double longJaro(char[] letters, int a, int lengthA, int b, int lengthB) {
    int window = Math.max(0, Math.max(lengthA, lengthB) / 2 - 1);
    var partner = new int[lengthA];
    var taken = new boolean[lengthB];
    int matches = 0;
    for (int i = 0; i < lengthA; i++) {
      int end = Math.min(lengthB, i + window + 1);
      for (int j = Math.max(0, i - window); j < end && partner[i] == 0; j++) {
        if (letters[a + i] == letters[b + j] && !taken[j]) {
          taken[j] = true;
          partner[i] = j + 1;
          matches++;
        }
      }
    }
    int exchanged = 0;
    int next = 0;
    for (int i = 0; i < lengthA; i++) {
      if (partner[i] != 0) {
        while (!taken[next]) {
          next++;
        }
        exchanged += letters[a + i] == letters[b + next++] ? 0 : 1;
      }
    }
    return jaro(matches, exchanged / 2, lengthA, lengthB);
  }

  /** The formula itself, also used for bounds. */
  static double jaro(int matches, int transpositions, int lengthA, int lengthB) {
    if (matches == 0) {
      return 0;
    }
    double m = matches;
    return (m / lengthA + m / lengthB + (m - transpositions) / m) / 3;
  }

  /** Distinct letters in common over all distinct letters. */
  public static double jaccard(Texts texts, int a, int b) {
    int distinctA = distinct(texts, a);
    int distinctB = distinct(texts, b);
    int common = 0;
    for (int i = texts.starts[a]; i < texts.starts[a + 1]; i++) {
      common += isFirst(texts, a, i) && contains(texts, b, texts.letters[i]) ? 1 : 0;
    }
    int all = distinctA + distinctB - common;
    return all == 0 ? 1 : (double) common / all;
  }

  private static int distinct(Texts texts, int code) {
    int count = 0;
    for (int i = texts.starts[code]; i < texts.starts[code + 1]; i++) {
      count += isFirst(texts, code, i) ? 1 : 0;
    }
    return count;
  }

  private static boolean isFirst(Texts texts, int code, int at) {
    for (int i = texts.starts[code]; i < at; i++) {
      if (texts.letters[i] == texts.letters[at]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(Texts texts, int code, char letter) {
    for (int i = texts.starts[code]; i < texts.starts[code + 1]; i++) {
      if (texts.letters[i] == letter) {
        return true;
      }
    }
    return false;
  }
}
