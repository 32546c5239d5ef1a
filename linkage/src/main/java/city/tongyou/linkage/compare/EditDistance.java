package city.tongyou.linkage.compare;

/**
 * Edit distances between two texts, compared with a limit.
 *
 * <p>Levenshtein's by Myers' bit vectors (1999, as Hyyrö rearranged them) up to 64 letters, by rows
 * beyond; Damerau–Levenshtein without restriction by Lowrance and Wagner (1975). A limit of one
 * takes a single pass.
 */
public final class EditDistance {

  private EditDistance() {}

  /** Whether at most {@code limit} letters differ between texts of the same length. */
  public static boolean hammingAtMost(Texts texts, int a, int b, int limit) {
    int length = texts.length(a);
    if (length != texts.length(b)) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < length && different <= limit; i++) {
      different += texts.letters[texts.starts[a] + i] == texts.letters[texts.starts[b] + i] ? 0 : 1;
    }
    return different <= limit;
  }

  /** Whether at most {@code limit} insertions, deletions and replacements lead from a to b. */
  public static boolean levenshteinAtMost(Texts texts, int a, int b, int limit) {
    if (Math.abs(texts.length(a) - texts.length(b)) > limit) {
      return false;
    }
    return limit <= 1 ? nearlySame(texts, a, b, limit, false) : levenshtein(texts, a, b) <= limit;
  }

  /** The same with exchanges of neighbours. */
  public static boolean damerauLevenshteinAtMost(Texts texts, int a, int b, int limit) {
    if (Math.abs(texts.length(a) - texts.length(b)) > limit) {
      return false;
    }
    return limit <= 1
        ? nearlySame(texts, a, b, limit, true)
        : damerauLevenshtein(texts, a, b) <= limit;
  }

  /** For a limit of 0 or 1: strip what is common at both ends and look at what is left. */
  private static boolean nearlySame(Texts texts, int a, int b, int limit, boolean exchanges) {
    var letters = texts.letters;
    int i = texts.starts[a];
    int j = texts.starts[b];
    int iEnd = texts.starts[a + 1];
    int jEnd = texts.starts[b + 1];
    while (i < iEnd && j < jEnd && letters[i] == letters[j]) {
      i++;
      j++;
    }
    while (iEnd > i && jEnd > j && letters[iEnd - 1] == letters[jEnd - 1]) {
      iEnd--;
      jEnd--;
    }
    int left = iEnd - i;
    int right = jEnd - j;
    if (left + right == 0) {
      return true;
    }
    boolean exchanged =
        exchanges
            && left == 2
            && right == 2
            && letters[i] == letters[j + 1]
            && letters[i + 1] == letters[j];
    return limit == 1 && ((left <= 1 && right <= 1) || exchanged);
  }

  /** Levenshtein's distance. */
  public static int levenshtein(Texts texts, int a, int b) {
    return Math.min(texts.length(a), texts.length(b)) > 64
        ? byRows(texts, a, b)
        : texts.length(a) <= texts.length(b) ? byBits(texts, a, b) : byBits(texts, b, a);
  }

  /** {@code pattern} has at most 64 letters: a column of the matrix is two words of differences. */
  private static int byBits(Texts texts, int pattern, int text) {
    int length = texts.length(pattern);
    if (length == 0) {
      return texts.length(text);
    }
    long positive = -1L;
    long negative = 0;
    long last = 1L << (length - 1);
    int distance = length;
    for (int j = texts.starts[text]; j < texts.starts[text + 1]; j++) {
      long equal = equalTo(texts, pattern, length, texts.letters[j]);
      long diagonal = (((equal & positive) + positive) ^ positive) | equal | negative;
      long up = negative | ~(diagonal | positive);
      long down = diagonal & positive;
      distance += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
      up = (up << 1) | 1;
      down <<= 1;
      positive = down | ~(diagonal | up);
      negative = up & diagonal;
    }
    return distance;
  }

  private static long equalTo(Texts texts, int pattern, int length, char letter) {
    long equal = 0;
    int start = texts.starts[pattern];
    for (int i = 0; i < length; i++) {
      equal |= texts.letters[start + i] == letter ? 1L << i : 0;
    }
    return equal;
  }

  private static int byRows(Texts texts, int a, int b) {
    int width = texts.length(b);
    var row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= texts.length(a); i++) {
      char letter = texts.letters[texts.starts[a] + i - 1];
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= width; j++) {
        int above = row[j];
        int replaced = diagonal + (letter == texts.letters[texts.starts[b] + j - 1] ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[width];
  }

  /** The unrestricted Damerau–Levenshtein distance. */
  public static int damerauLevenshtein(Texts texts, int a, int b) {
    int height = texts.length(a);
    int width = texts.length(b);
    int stride = width + 2;
    var matrix = new int[(height + 2) * stride];
    int far = height + width;
    matrix[0] = far;
    for (int i = 0; i <= height; i++) {
      matrix[(i + 1) * stride] = far;
      matrix[(i + 1) * stride + 1] = i;
    }
    for (int j = 0; j <= width; j++) {
      matrix[j + 1] = far;
      matrix[stride + j + 1] = j;
    }
    for (int i = 1; i <= height; i++) {
      int lastMatch = 0;
      for (int j = 1; j <= width; j++) {
        int lastRow = lastRowWith(texts, a, i, texts.letters[texts.starts[b] + j - 1]);
        boolean same =
            texts.letters[texts.starts[a] + i - 1] == texts.letters[texts.starts[b] + j - 1];
        int replaced = matrix[i * stride + j] + (same ? 0 : 1);
        int edited = 1 + Math.min(matrix[(i + 1) * stride + j], matrix[i * stride + j + 1]);
        int exchanged =
            matrix[lastRow * stride + lastMatch] + (i - lastRow - 1) + 1 + (j - lastMatch - 1);
        matrix[(i + 1) * stride + j + 1] = Math.min(replaced, Math.min(edited, exchanged));
        lastMatch = same ? j : lastMatch;
      }
    }
    return matrix[(height + 1) * stride + width + 1];
  }

  /** The last row before {@code i}, counted from 1, whose letter is this one; 0 for none. */
  private static int lastRowWith(Texts texts, int a, int i, char letter) {
    int row = i - 1;
    while (row > 0 && texts.letters[texts.starts[a] + row - 1] != letter) {
      row--;
    }
    return row;
  }
}
