package city.tongyou.plan.web;

import city.tongyou.plan.Passage;
import city.tongyou.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The document's words, cut where something was read from them, so that each lights up its own. */
public final class Marks {

  private Marks() {}

  /**
   * A stretch of text.
   *
   * @param anchor what links to it; empty for words that nothing was read from
   * @param name whether it names a unit rather than promises a number
   */
  public record Piece(String text, String anchor, boolean name) {}

  private record Mark(Passage place, String anchor, boolean name) {}

  static List<List<Piece>> of(Plan plan) {
    var marks = marks(plan);
    var paragraphs = new ArrayList<List<Piece>>();
    for (var i = 0; i < plan.source().words().size(); i++) {
      var paragraph = i;
      paragraphs.add(
          pieces(
              plan.source().words().get(i),
              marks.stream().filter(mark -> mark.place().paragraph() == paragraph).toList()));
    }
    return paragraphs;
  }

  private static List<Mark> marks(Plan plan) {
    var marks = new ArrayList<Mark>();
    plan.tasks()
        .forEach(task -> {
          task.targets().forEach(it -> marks.add(new Mark(it.place(), "words-" + it.id(), false)));
          task.names()
              .forEach(it -> marks.add(new Mark(it.place(), anchor(task.no(), it.place()), true)));
        });
    marks.removeIf(mark -> !mark.place().isKnown());
    marks.sort(Comparator.comparingInt((Mark mark) -> mark.place().start()));
    return marks;
  }

  /** The anchor of a unit's name in the words of a task. */
  public static String anchor(int task, Passage place) {
    return "name-" + task + "-" + place.paragraph() + "-" + place.start();
  }

  private static List<Piece> pieces(String text, List<Mark> marks) {
    var pieces = new ArrayList<Piece>();
    var done = 0;
    for (var mark : marks) {
      var start = Math.min(mark.place().start(), text.length());
      var end = Math.min(mark.place().end(), text.length());
      if (start >= done && end > start) {
        pieces.add(new Piece(text.substring(done, start), "", false));
        pieces.add(new Piece(text.substring(start, end), mark.anchor(), mark.name()));
        done = end;
      }
    }
    pieces.add(new Piece(text.substring(done), "", false));
    return pieces;
  }
}
