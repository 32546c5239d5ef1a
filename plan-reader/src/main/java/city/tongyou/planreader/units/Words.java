package city.tongyou.planreader.units;

/**
 * A stretch of one paragraph.
 *
 * @param text the original words
 * @param folded the same words, folded, equally long
 * @param start where they begin in the paragraph
 */
record Words(String text, String folded, int start) {

  int end() {
    return start + text.length();
  }

  Words sub(int from, int to) {
    return new Words(text.substring(from, to), folded.substring(from, to), start + from);
  }

  Words stripped() {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(folded.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(folded.charAt(to - 1))) {
      to--;
    }
    return sub(from, to);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private static boolean isEdge(char c) {
    return c <= ' ' || "。.;,、:·|/".indexOf(c) >= 0;
  }
}
