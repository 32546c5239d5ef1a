package city.tongyou.linkage.suggest;

import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Dates;

/** What the values of a column look like. */
public enum Kind {
  /** Days, in any of the usual notations. */
  DATE,
  /** Digits, or letters and digits without spaces: numbers of documents, phones, post codes. */
  CODE,
  /** A few values only. */
  CATEGORY,
  /** One or a few words of letters. */
  NAME,
  /** Longer texts, such as addresses. */
  TEXT;

  private static final int LOOKED_AT = 2000;
  private static final double MOSTLY = 0.8;
  private static final double HALF = 0.5;
  private static final int FEW = 30;
  private static final double LONG = 18;

  /** Judges by the first some thousand distinct values. */
  public static Kind of(TextColumn column) {
    var dictionary = column.dictionary();
    int looked = Math.min(LOOKED_AT, dictionary.size());
    int dates = 0;
    int codes = 0;
    double length = 0;
    for (int code = 1; code <= looked; code++) {
      var text = dictionary.text(code);
      dates += Dates.parse(text) != null ? 1 : 0;
      codes += isCode(text) ? 1 : 0;
      length += text.length();
    }
    if (looked == 0 || dictionary.size() <= FEW) {
      return CATEGORY;
    }
    if (dates >= HALF * looked) {
      return DATE;
    }
    return codes >= MOSTLY * looked ? CODE : length / looked > LONG ? TEXT : NAME;
  }

  private static boolean isCode(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().allMatch(it -> Character.isLetterOrDigit(it) || it == '-');
  }
}
