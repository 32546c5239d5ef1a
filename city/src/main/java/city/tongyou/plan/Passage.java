package city.tongyou.plan;

/**
 * A stretch of the document's words.
 *
 * @param paragraph counted from 0; -1 where the words are not at hand
 * @param end behind the last character
 */
public record Passage(int paragraph, int start, int end) {

  public static final Passage UNKNOWN = new Passage(-1, 0, 0);

  public boolean isKnown() {
    return paragraph >= 0;
  }
}
