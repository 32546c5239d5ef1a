package city.tongyou.ui.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Sets a text in lines that end at phrases and are as even as they can be. */
final class Lines {

  private static final String ELLIPSIS = "…";

  private Lines() {}

  /** The fewest even lines of which none is wider; a phrase that is wider by itself is cut. */
  static List<String> wrap(String text, double size, double widest) {
    var pieces = cut(Phrases.of(text), size, widest);
    for (var lines = 1; lines < pieces.size(); lines++) {
      var set = even(pieces, lines, size, line -> widest);
      if (set.isPresent()) {
        return set.get();
      }
    }
    return pieces.stream().map(String::strip).toList();
  }

  /** At most so many lines; what does not fit is left out and shows three dots. */
  static List<String> wrap(String text, double size, double widest, int mostLines) {
    var lines = wrap(text, size, widest);
    if (lines.size() <= mostLines) {
      return lines;
    }
    var kept = new ArrayList<>(lines.subList(0, mostLines));
    var last = kept.removeLast();
    var gap = last.codePointBefore(last.length()) < 0x2E80 ? " " : "";
    kept.add(shorten(last + gap + lines.get(mostLines), size, widest));
    return kept;
  }

  /** Exactly so many lines, each no wider than its place allows; empty if there is no such way. */
  static Optional<List<String>> fit(
      List<String> phrases, double size, int lines, IntToDoubleFunction widest) {
    return even(phrases, lines, size, widest);
  }

  static String shorten(String text, double size, double widest) {
    if (TextWidth.of(text, size) <= widest) {
      return text;
    }
    var kept = text;
    while (!kept.isEmpty() && TextWidth.of(kept + ELLIPSIS, size) > widest) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
    }
    return kept + ELLIPSIS;
  }

  static double width(List<String> lines, double size) {
    return lines.stream().mapToDouble(line -> TextWidth.of(line, size)).max().orElse(0);
  }

  /**
   * Breaks so that the squares of what stays empty are least: {@code cost[line][piece]} is the
   * least for the pieces before that one in so many lines.
   */
  private static Optional<List<String>> even(
      List<String> pieces, int lines, double size, IntToDoubleFunction widest) {
    var count = pieces.size();
    if (count < lines) {
      return Optional.empty();
    }
    var cost = new double[lines + 1][count + 1];
    var from = new int[lines + 1][count + 1];
    Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
    cost[0][0] = 0;
    for (var line = 1; line <= lines; line++) {
      for (var to = line; to <= count; to++) {
        for (var start = line - 1; start < to; start++) {
          var free = widest.applyAsDouble(line - 1) - TextWidth.of(join(pieces, start, to), size);
          var ill = Phrases.endsClause(pieces.get(to - 1)) ? 0 : 4 * size * size;
          var total = cost[line - 1][start] + free * free + ill;
          if (free >= 0 && total < cost[line][to]) {
            cost[line][to] = total;
            from[line][to] = start;
          }
        }
      }
    }
    return cost[lines][count] == Double.POSITIVE_INFINITY
        ? Optional.empty()
        : Optional.of(readBack(pieces, from, lines));
  }

  private static List<String> readBack(List<String> pieces, int[][] from, int lines) {
    var set = new ArrayList<String>();
    var to = pieces.size();
    for (var line = lines; line > 0; line--) {
      set.addFirst(join(pieces, from[line][to], to));
      to = from[line][to];
    }
    return set;
  }

  private static String join(List<String> pieces, int from, int to) {
    return String.join("", pieces.subList(from, to)).strip();
  }

  private static List<String> cut(List<String> pieces, double size, double widest) {
    var cut = new ArrayList<String>();
    for (var piece : pieces) {
      var rest = piece;
      while (TextWidth.of(rest.strip(), size) > widest && rest.length() > 1) {
        var length = rest.length() - 1;
        while (length > 1 && TextWidth.of(rest.substring(0, length), size) > widest) {
          length--;
        }
        cut.add(rest.substring(0, length));
        rest = rest.substring(length);
      }
      cut.add(rest);
    }
    return cut;
  }
}
