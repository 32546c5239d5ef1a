package city.tongyou.planreader;

import city.tongyou.planreader.outline.Chapter;
import city.tongyou.planreader.outline.Heading;
import city.tongyou.planreader.targets.TargetReader;
import city.tongyou.planreader.targets.TimePhrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that chapters of aims promise: they belong to no task, and so a person has to place them.
 */
final class OutsideTasks {

  private OutsideTasks() {}

  static List<Warning> promises(List<Paragraph> paragraphs, Chapters chapters, TimePhrases times) {
    List<Warning> warnings = new ArrayList<>();
    List<Heading> without = new ArrayList<>(chapters.of(Chapter.FRAME));
    without.addAll(chapters.of(Chapter.GUARANTEE));
    without.addAll(chapters.of(Chapter.SCHEDULE));
    for (Heading chapter : without) {
      for (int index : chapter.paragraphs()) {
        Paragraph paragraph = paragraphs.get(index);
        TargetReader reader = new TargetReader(times, null);
        reader.read(index, paragraph.line(), paragraph.text(), 0, paragraph.text().length());
        for (Target target : reader.targets()) {
          if (target.window() != null) {
            warnings.add(warning(target));
          }
        }
      }
    }
    return warnings;
  }

  private static Warning warning(Target target) {
    return new Warning(
        target.line(),
        WarningCode.TARGET_OUTSIDE_TASK,
        "Promised outside every task; add it to one: “" + target.quote() + "”");
  }
}
