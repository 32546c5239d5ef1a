package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaves out a table of contents: its lines are headings that come again, or end in a page number.
 */
final class ContentsPage {

  private static final Pattern HEADING = Pattern.compile("目\\s*[录次]");
  private static final Pattern LEADER =
      Pattern.compile("(?:\\.{3,}|…+|·{3,}|\\t| {3,})\\s*[-—]?\\d{1,4}[-—]?$");

  private static final Pattern DOTS =
      Pattern.compile("(?:\\.{6,}|…{2,}|·{6,})\\s*[-—]?\\d{1,4}[-—]?$");

  private ContentsPage() {}

  static List<Paragraph> removed(List<Paragraph> paragraphs) {
    Map<String, Integer> lastPlace = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      lastPlace.put(bare(paragraphs.get(i)), i);
    }
    List<Paragraph> kept = new ArrayList<>();
    boolean contents = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean comesAgain = lastPlace.getOrDefault(bare(paragraph), i) > i;
      boolean entry =
          DOTS.matcher(paragraph.text()).find()
              || (contents && (comesAgain || LEADER.matcher(paragraph.text()).find()));
      boolean heading = HEADING.matcher(paragraph.text()).matches();
      contents = heading || entry;
      if (!contents) {
        kept.add(paragraph);
      }
    }
    return kept;
  }

  private static String bare(Paragraph paragraph) {
    return LEADER.matcher(paragraph.text()).replaceFirst("").replaceAll("\\s", "");
  }
}
