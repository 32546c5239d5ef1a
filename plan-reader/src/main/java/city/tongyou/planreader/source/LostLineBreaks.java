package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.text.Marker;
import city.tongyou.planreader.text.RoleWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Puts back line breaks before numbered headings and labels of units. A text of few, long lines is
 * cut wherever a number goes on in its series; any other only where a heading follows a full stop.
 */
final class LostLineBreaks {

  private static final int LONG_PARAGRAPH = 400;
  private static final String SENTENCE_ENDS = "。;!)”";

  private LostLineBreaks() {}

  static List<Paragraph> restored(List<Paragraph> paragraphs) {
    boolean all = lostAll(paragraphs);
    List<Paragraph> restored = new ArrayList<>();
    Series series = new Series();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.text().indexOf('\t') >= 0) {
        restored.add(paragraph);
      } else {
        cut(paragraph, breaks(paragraph.text(), all, series), restored);
      }
    }
    return restored;
  }

  private static boolean lostAll(List<Paragraph> paragraphs) {
    int length = paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    long markers =
        paragraphs.stream()
            .mapToLong(paragraph -> Marker.within(Folded.of(paragraph.text())).size())
            .sum();
    return length > LONG_PARAGRAPH
        && length / paragraphs.size() > LONG_PARAGRAPH
        && markers > 2L * paragraphs.size();
  }

  private static NavigableSet<Integer> breaks(String text, boolean all, Series series) {
    String folded = Folded.of(text);
    NavigableSet<Integer> breaks = new TreeSet<>();
    for (Marker.Placed placed : Marker.within(folded)) {
      boolean first = placed.start() == 0;
      boolean afterEnd = !first && SENTENCE_ENDS.indexOf(folded.charAt(placed.start() - 1)) >= 0;
      boolean candidate =
          first
              || (all
                  ? mayFollow(folded, placed)
                  : afterEnd && (isHeading(placed) || series.hasNext(placed.marker())));
      if (candidate && series.goesOn(placed.marker(), first) && !first) {
        breaks.add(placed.start());
      }
    }
    BitSet inBrackets = inBrackets(folded);
    for (RoleWord word : RoleWord.in(text)) {
      if (!inBrackets.get(word.start())
          && word.start() > 0
          && word.role() != RoleWord.Role.OTHER
          && endsBefore(folded, word.start(), all)) {
        breaks.add(word.start());
      }
    }
    return breaks;
  }

  /** Where all breaks are lost, a heading may follow anything but a word that counts or lists. */
  private static boolean mayFollow(String folded, Marker.Placed placed) {
    char before = folded.charAt(placed.start() - 1);
    return switch (placed.marker().style()) {
      case CHINESE -> "、,".indexOf(before) < 0 && folded.charAt(placed.marker().end() - 1) != ',';
      case ARABIC, DECIMAL, DECIMAL_DEEP -> "、,:《“".indexOf(before) < 0;
      case PART, CHAPTER, SECTION, ARTICLE -> "《“".indexOf(before) < 0;
      default -> ",".indexOf(before) < 0;
    };
  }

  private static boolean isHeading(Marker.Placed placed) {
    return switch (placed.marker().style()) {
      case CHINESE, CHINESE_BRACKETS, CHAPTER, PART, SECTION -> true;
      default -> false;
    };
  }

  /** A label behind a full stop was glued to it; where all breaks are lost, every label was. */
  private static boolean endsBefore(String folded, int place, boolean all) {
    return all || "。;".indexOf(folded.charAt(place - 1)) >= 0;
  }

  private static BitSet inBrackets(String folded) {
    BitSet inside = new BitSet(folded.length());
    int depth = 0;
    for (int i = 0; i < folded.length(); i++) {
      inside.set(i, depth > 0);
      char c = folded.charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
    }
    return inside;
  }

  private static void cut(Paragraph paragraph, NavigableSet<Integer> breaks, List<Paragraph> into) {
    int start = 0;
    breaks.add(paragraph.text().length());
    for (int end : breaks) {
      String piece = PlainText.strip(paragraph.text().substring(start, end));
      if (!piece.isEmpty()) {
        into.add(new Paragraph(paragraph.line(), piece));
      }
      start = end;
    }
  }

  /** The numbers that came last in every style. */
  private static final class Series {
    private final Map<Marker.Style, Integer> last = new EnumMap<>(Marker.Style.class);

    boolean hasNext(Marker marker) {
      return last.getOrDefault(marker.style(), -1) + 1 == marker.number();
    }

    /** Whether a marker is the next of its series; at a line's start it is taken as it is. */
    boolean goesOn(Marker marker, boolean sure) {
      Integer before = last.get(marker.style());
      boolean next = before != null && marker.number() == before + 1;
      boolean begins = marker.number() == 1;
      if (!sure && !next && !begins) {
        return false;
      }
      if (begins) {
        // A new list inside another ends the series that stood below it.
        last.keySet().removeIf(style -> style.compareTo(marker.style()) > 0);
      }
      last.put(marker.style(), marker.number());
      return true;
    }
  }
}
