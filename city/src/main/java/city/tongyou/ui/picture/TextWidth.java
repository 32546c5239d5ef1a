package city.tongyou.ui.picture;

/**
 * How wide a text will be, estimated without its font: the reader's system chooses that. Errs on
 * the wide side; measured in Chromium with Noto Sans CJK it is 0 to 15 % more than the truth.
 */
final class TextWidth {

  private static final String NARROW = "iljtfrI.,:;'|!()[] ·";
  private static final String BROAD = "mwMWQ@%—";

  private TextWidth() {}

  static double of(String text, double size) {
    return text.codePoints().mapToDouble(TextWidth::ems).sum() * size;
  }

  private static double ems(int letter) {
    if (letter >= 0x2E80 || letter == '“' || letter == '”') {
      return 1;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return 0.38;
    }
    if (BROAD.indexOf(letter) >= 0) {
      return 0.96;
    }
    return Character.isUpperCase(letter) ? 0.72 : 0.62;
  }
}
