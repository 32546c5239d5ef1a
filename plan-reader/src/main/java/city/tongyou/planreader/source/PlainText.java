package city.tongyou.planreader.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text, with where they begin and end. */
final class PlainText {

  private PlainText() {}

  static List<Layout> lines(String text) {
    List<Layout> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r\n|[\n\r\u2028\u2029\u0085\f\u000B]", -1)) {
      number++;
      String stripped = strip(line);
      if (!stripped.isEmpty()) {
        double start = width(line.substring(0, line.indexOf(stripped)));
        lines.add(new Layout(number, stripped, start, start + width(stripped)));
      }
    }
    return lines;
  }

  /** Without blanks at both ends, the no-break ones too. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\uFEFF'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** In widths of a Chinese character. */
  static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c == '\t' ? 2 : c < 0x2000 ? 0.5 : 1;
    }
    return width;
  }
}
