package city.tongyou.planreader;

import city.tongyou.planreader.TreeBuilder.Level;
import city.tongyou.planreader.TreeBuilder.Placed;
import city.tongyou.planreader.targets.TimePhrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the rows of task tables (任务分解表) with the tasks of the text: where the text has no tasks the
 * rows are the tasks, else a row gives its units to the task of its name.
 */
final class TaskTables {

  private static final double ALIKE = 0.6;

  private final List<TableTask> rows;
  private final List<Warning> warnings;

  TaskTables(List<Paragraph> paragraphs, TimePhrases times, List<Warning> warnings) {
    this.rows = new TableReading(paragraphs, times).tasks();
    this.warnings = warnings;
  }

  /**
   * A row of a task table.
   *
   * @param group the row's heading above its task, {@link Level#NONE} without one
   * @param warnings what is unclear in it
   */
  record TableTask(Level group, Task task, List<Warning> warnings) {}

  List<Placed> joined(List<Placed> tasks) {
    if (rows.isEmpty()) {
      return tasks;
    }
    return tasks.isEmpty() ? ofRows() : withUnits(tasks);
  }

  private List<Placed> ofRows() {
    List<Placed> placed = new ArrayList<>();
    for (TableTask row : rows) {
      warnings.addAll(row.warnings());
      placed.add(
          new Placed(row.group().name().isEmpty() ? List.of() : List.of(row.group()), row.task()));
    }
    return placed;
  }

  private List<Placed> withUnits(List<Placed> tasks) {
    Map<Integer, TableTask> byPlace = new HashMap<>();
    Set<TableTask> matched = new HashSet<>();
    for (int i = 0; i < tasks.size(); i++) {
      for (TableTask row : rows) {
        if (!byPlace.containsKey(i)
            && !matched.contains(row)
            && isSame(tasks.get(i).task(), row.task())) {
          byPlace.put(i, row);
          matched.add(row);
        }
      }
    }
    rows.stream().filter(row -> !matched.contains(row)).forEach(this::warnUnmatched);
    List<Placed> joined = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      TableTask row = byPlace.get(i);
      joined.add(row == null ? tasks.get(i) : filled(tasks.get(i), row));
    }
    return joined;
  }

  private Placed filled(Placed placed, TableTask row) {
    Task task = placed.task();
    boolean named =
        !task.leads().isEmpty() || !task.participants().isEmpty() || !task.groups().isEmpty();
    if (named) {
      return placed;
    }
    Task from = row.task();
    warnings.removeIf(
        warning -> warning.code() == WarningCode.NO_UNITS && warning.line() == task.line());
    warnings.addAll(
        row.warnings().stream()
            .filter(warning -> warning.code() != WarningCode.DATE_UNCLEAR)
            .toList());
    return new Placed(
        placed.above(),
        new Task(
            task.no(),
            task.title(),
            task.text(),
            task.line(),
            from.leads(),
            from.participants(),
            from.groups(),
            task.deliverables(),
            task.goals(),
            task.targets()));
  }

  private void warnUnmatched(TableTask row) {
    warnings.add(
        new Warning(
            row.task().line(),
            WarningCode.ROW_UNMATCHED,
            "No task of the text has this name; join the row by hand: “"
                + row.task().title()
                + "”"));
  }

  private static boolean isSame(Task task, Task row) {
    String one = bare(task.title());
    String other = bare(row.title());
    return one.equals(other)
        || (one.length() > 5 && other.startsWith(one))
        || (other.length() > 5 && one.startsWith(other))
        || likeness(one, other) >= ALIKE;
  }

  private static String bare(String title) {
    return title.replaceAll("[\\s“”《》（）()、，,。.0-9]", "");
  }

  private static double likeness(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 2.0 * first.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
