package city.tongyou.planreader;

import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.units.Assignment;
import city.tongyou.planreader.units.Assignments;
import java.util.ArrayList;
import java.util.List;

/** The lists of units of every paragraph of a document. */
final class UnitLists {

  private final List<List<Assignment>> byParagraph = new ArrayList<>();

  UnitLists(List<Paragraph> paragraphs) {
    StringBuilder all = new StringBuilder();
    paragraphs.forEach(paragraph -> all.append(Folded.of(paragraph.text())).append('\n'));
    Assignments assignments = new Assignments(Assignments.saysFirstLeads(all.toString()));
    for (Paragraph paragraph : paragraphs) {
      boolean row = paragraph.text().indexOf('\t') >= 0;
      byParagraph.add(row ? List.of() : assignments.in(paragraph.text()));
    }
  }

  List<Assignment> of(int paragraph) {
    return byParagraph.get(paragraph);
  }

  boolean names(int paragraph) {
    return byParagraph.get(paragraph).stream()
        .anyMatch(assignment -> !assignment.roles().isEmpty());
  }

  /** The words of a paragraph from a place on, without those that name units. */
  String without(int paragraph, String text, int from) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (Assignment assignment : of(paragraph)) {
      if (assignment.start() > at) {
        words.append(text, at, assignment.start());
      }
      at = Math.max(at, assignment.end());
    }
    return words.append(text.substring(Math.min(at, text.length()))).toString();
  }
}
