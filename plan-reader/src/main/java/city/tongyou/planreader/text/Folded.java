package city.tongyou.planreader.text;

/**
 * A text with one shape for each sign: full-width letters, digits and punctuation become ASCII, all
 * square and angular brackets round ones, all single dashes a hyphen. Its length stays the same, so
 * places found in it are places in the original.
 */
public final class Folded {

  private Folded() {}

  /** The folded text, as long as the original. */
  public static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return bracket((char) (c - '！' + '!'));
    }
    return switch (c) {
      case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009' -> ' ';
      case '【', '〔', '［', '〖', '[' -> '(';
      case '】', '〕', '］', '〗', ']' -> ')';
      case '‐', '‑', '‒', '–', '—', '―', '−', '─', '~', '∼', '〜' -> '-';
      case '〈' -> '《';
      case '〉' -> '》';
      case '「', '『', '＂', '"' -> '“';
      case '」', '』' -> '”';
      case '﹪' -> '%';
      case '﹑', '､' -> '、';
      case '｡' -> '。';
      case '\n', '\r' -> ' ';
      default -> c;
    };
  }

  private static char bracket(char c) {
    return switch (c) {
      case '[' -> '(';
      case ']' -> ')';
      case '~' -> '-';
      case '"' -> '“';
      default -> c;
    };
  }
}
