package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import city.tongyou.planreader.text.Marker;
import city.tongyou.planreader.text.RoleWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the lines that a page broke: a line that reaches the right edge goes on in the next one,
 * unless that one is indented or begins like a heading.
 */
final class Reflow {

  private static final double NEAR_THE_EDGE = 2.5;
  private static final double INDENT = 1.5;

  /** Wrapped pages have lines of at most this many characters. */
  private static final double LONGEST_LINE = 70;

  private Reflow() {}

  static List<Paragraph> joined(List<Layout> lines) {
    double edge = edge(lines);
    if (!isWrapped(lines, edge)) {
      return lines.stream().map(line -> new Paragraph(line.number(), line.text())).toList();
    }
    return join(lines, edge, left(lines));
  }

  private static List<Paragraph> join(List<Layout> lines, double edge, double left) {
    List<Paragraph> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int number = 0;
    Layout last = null;
    for (Layout line : lines) {
      if (last == null || !goesOn(last, line, edge, left)) {
        add(joined, number, text);
        number = line.number();
      } else if (last.text().charAt(last.text().length() - 1) < 0x80
          && isLetter(line.text().charAt(0))) {
        text.append(' ');
      }
      text.append(line.text());
      last = line;
    }
    add(joined, number, text);
    return joined;
  }

  private static boolean goesOn(Layout last, Layout line, double edge, double left) {
    return last.end() >= edge - NEAR_THE_EDGE
        && line.start() < left + INDENT
        && Marker.of(line.text()).isEmpty()
        && !RoleWord.begins(line.text());
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void add(List<Paragraph> joined, int number, StringBuilder text) {
    if (!text.isEmpty()) {
      joined.add(new Paragraph(number, text.toString()));
      text.setLength(0);
    }
  }

  /** The right edge: nine in ten lines end before it or at it. */
  private static double edge(List<Layout> lines) {
    return quantile(lines.stream().mapToDouble(Layout::end).toArray(), 0.9);
  }

  private static double left(List<Layout> lines) {
    return quantile(lines.stream().mapToDouble(Layout::start).toArray(), 0.1);
  }

  private static double quantile(double[] values, double share) {
    if (values.length == 0) {
      return 0;
    }
    Arrays.sort(values);
    return values[(int) Math.min(values.length - 1, Math.floor(values.length * share))];
  }

  private static boolean isWrapped(List<Layout> lines, double edge) {
    List<Layout> unended = lines.stream().filter(line -> isLong(line) && !isEnded(line)).toList();
    double full = unended.stream().filter(line -> line.end() >= edge - NEAR_THE_EDGE).count();
    return lines.size() >= 8
        && edge >= 12
        && edge <= LONGEST_LINE
        && full >= 3
        && full / unended.size() >= 0.5;
  }

  private static boolean isLong(Layout line) {
    return line.end() - line.start() >= 12;
  }

  private static boolean isEnded(Layout line) {
    return "。；：！？.;:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }
}
