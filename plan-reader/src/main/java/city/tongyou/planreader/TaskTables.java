package city.tongyou.planreader;

import city.tongyou.planreader.TreeBuilder.Placed;
import city.tongyou.planreader.targets.TimePhrases;
import java.util.List;

/** Joins the rows of task tables (任务分解表) with the tasks of the text. */
final class TaskTables {
  TaskTables(List<Paragraph> paragraphs, TimePhrases times, List<Warning> warnings) {}

  List<Placed> joined(List<Placed> placed) {
    return placed;
  }
}
