package city.tongyou.planreader;

/**
 * A stretch of the document's words.
 *
 * @param paragraph index into {@link PlanDocument#paragraphs()}, −1 where the words are not known
 *     (a plan read back from JSON)
 * @param start index of the first character, in UTF-16 units of the paragraph's text
 * @param end index behind the last character
 */
public record Span(int paragraph, int start, int end) {

  /** Stands for words that are not at hand. */
  public static final Span UNKNOWN = new Span(-1, 0, 0);

  /** Whether the words are at hand. */
  public boolean isKnown() {
    return paragraph >= 0;
  }
}
