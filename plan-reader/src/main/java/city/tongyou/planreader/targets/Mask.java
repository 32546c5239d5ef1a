package city.tongyou.planreader.targets;

import java.util.List;

/** Hides what holds numbers that promise nothing: titles, quotations, brackets, years. */
final class Mask {

  /** Stands for a hidden character. */
  static final char HIDDEN = '□';

  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千两";

  private Mask() {}

  static String of(String folded, List<TimePhrase> times) {
    char[] masked = folded.toCharArray();
    for (TimePhrase time : times) {
      java.util.Arrays.fill(masked, time.start(), time.end(), HIDDEN);
    }
    hide(masked, '《', '》', true);
    hide(masked, '(', ')', true);
    hide(masked, '“', '”', false);
    return new String(masked);
  }

  /** Hides all between two signs, or only the numerals and separators. */
  private static void hide(char[] text, char open, char close, boolean all) {
    int depth = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == open && closes(text, i, open, close)) {
        depth++;
      } else if (text[i] == close && depth > 0) {
        depth--;
      } else if (depth > 0
          && (all || NUMERALS.indexOf(text[i]) >= 0 || ",;:、。".indexOf(text[i]) >= 0)) {
        text[i] = HIDDEN;
      }
    }
  }

  /** An opening sign that nothing closes hides nothing. */
  private static boolean closes(char[] text, int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < text.length && i < from + 200; i++) {
      depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }
}
