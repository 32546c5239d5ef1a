package city.tongyou.planreader;

import city.tongyou.planreader.TableColumns.Kind;
import city.tongyou.planreader.TaskTables.TableTask;
import city.tongyou.planreader.TreeBuilder.Level;
import city.tongyou.planreader.targets.Announced;
import city.tongyou.planreader.targets.SameThing;
import city.tongyou.planreader.targets.TargetReader;
import city.tongyou.planreader.targets.TimePhrases;
import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.text.Marker;
import city.tongyou.planreader.text.Numerals;
import city.tongyou.planreader.text.RoleWord;
import city.tongyou.planreader.units.Assignments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of task tables: columns 序号, 任务, 牵头单位, 责任单位, 完成时限 in any order. */
final class TableReading {

  private final List<Paragraph> paragraphs;
  private final TimePhrases times;
  private final List<TableTask> tasks = new ArrayList<>();
  private @Nullable TableColumns columns;
  private boolean taskColumnGroups;
  private Level group = Level.NONE;

  TableReading(List<Paragraph> paragraphs, TimePhrases times) {
    this.paragraphs = paragraphs;
    this.times = times;
  }

  /** A cell's place in its row. */
  private record Cell(int start, int end, String text) {}

  List<TableTask> tasks() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).text().indexOf('\t') < 0) {
        continue;
      }
      List<Cell> cells = cells(paragraphs.get(i).text());
      Optional<TableColumns> heading = TableColumns.of(cells.stream().map(Cell::text).toList());
      if (heading.isPresent()) {
        columns = heading.get();
        taskColumnGroups = repeatsTasks(i);
        group = Level.NONE;
      } else if (columns != null) {
        row(i, cells, columns);
      }
    }
    return tasks;
  }

  private static List<Cell> cells(String row) {
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    for (int end = row.indexOf('\t'); ; end = row.indexOf('\t', start)) {
      int to = end < 0 ? row.length() : end;
      cells.add(new Cell(start, to, row.substring(start, to).strip()));
      if (end < 0) {
        return cells;
      }
      start = end + 1;
    }
  }

  /** A task column beside one of contents that says the same in row after row names groups. */
  private boolean repeatsTasks(int heading) {
    TableColumns of = columns;
    if (of == null || of.of(Kind.TASK).isEmpty() || of.of(Kind.CONTENT).isEmpty()) {
      return false;
    }
    String last = "";
    int rows = 0;
    int same = 0;
    for (int i = heading + 1;
        i < paragraphs.size() && paragraphs.get(i).text().indexOf('\t') >= 0;
        i++) {
      String task = joined(cells(paragraphs.get(i).text()), of.of(Kind.TASK));
      same += task.isEmpty() || task.equals(last) ? 1 : 0;
      rows++;
      last = task;
    }
    return same * 3 > rows;
  }

  private void row(int index, List<Cell> cells, TableColumns of) {
    List<Cell> filled = cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
    if (filled.size() == 1) {
      group = level(filled.getFirst().text());
      return;
    }
    List<Integer> groups = new ArrayList<>(of.of(Kind.GROUP));
    if (taskColumnGroups) {
      groups.addAll(of.of(Kind.TASK));
    }
    String named = joined(cells, groups);
    if (!named.isEmpty() && !group.name().equals(level(named).name())) {
      group = level(named);
    }
    List<Integer> words = new ArrayList<>(taskColumnGroups ? List.of() : of.of(Kind.TASK));
    words.addAll(of.of(Kind.CONTENT));
    if (!joined(cells, words).isEmpty()) {
      tasks.add(task(index, cells, of, words));
    }
  }

  private TableTask task(int index, List<Cell> cells, TableColumns of, List<Integer> words) {
    Paragraph paragraph = paragraphs.get(index);
    TaskUnits units = units(index, cells, of);
    TargetReader targets =
        new TargetReader(times, times.deadline(Folded.of(joined(cells, of.of(Kind.DEADLINE)))));
    for (int column : words) {
      if (column < cells.size()) {
        Cell cell = cells.get(column);
        targets.read(index, paragraph.line(), paragraph.text(), cell.start(), cell.end());
      }
    }
    String text = joined(cells, words);
    Task task =
        new Task(
            number(cells, of),
            title(cells, words),
            text,
            paragraph.line(),
            units.leads(),
            units.participants(),
            units.groups(),
            Announced.deliverables(text),
            Announced.goals(text),
            targets.targets());
    return new TableTask(group, task, warnings(units, targets, task));
  }

  private static List<Warning> warnings(TaskUnits units, TargetReader targets, Task task) {
    List<Warning> warnings = new ArrayList<>(units.warnings());
    warnings.addAll(targets.warnings());
    warnings.addAll(SameThing.warnings(targets.targets()));
    if (units.isEmpty()) {
      warnings.add(
          new Warning(
              task.line(),
              WarningCode.NO_UNITS,
              "Nobody is named for “" + task.title() + "”; add its units."));
    }
    return warnings;
  }

  private TaskUnits units(int index, List<Cell> cells, TableColumns of) {
    Paragraph paragraph = paragraphs.get(index);
    boolean led = !joined(cells, of.of(Kind.LEAD)).isEmpty();
    TaskUnits units = new TaskUnits();
    for (Kind kind : List.of(Kind.LEAD, Kind.RESPONSIBLE, Kind.PARTICIPANT)) {
      for (int column : of.of(kind)) {
        if (column < cells.size() && !cells.get(column).text().isEmpty()) {
          Cell cell = cells.get(column);
          new Assignments(false)
              .inCell(
                  paragraph.text(), cell.start(), cell.end(), RoleWord.Role.valueOf(kind.name()))
              .forEach(name -> units.add(led ? name.besideLead() : name, index, paragraph.line()));
        }
      }
    }
    return units;
  }

  private int number(List<Cell> cells, TableColumns of) {
    int printed = Numerals.whole(joined(cells, of.of(Kind.NUMBER)).replaceAll("[.、（）()]", ""));
    return printed > 0 ? printed : tasks.size() + 1;
  }

  private static String title(List<Cell> cells, List<Integer> words) {
    for (int column : words) {
      if (column < cells.size() && !cells.get(column).text().isEmpty()) {
        return Headline.ofTask(withoutMarker(cells.get(column).text()));
      }
    }
    return "";
  }

  private static Level level(String text) {
    Headline headline = Headline.ofGroup(withoutMarker(text));
    int no = Marker.of(text).map(Marker::number).orElse(0);
    return new Level(no, headline.name(), headline.goal());
  }

  private static String withoutMarker(String text) {
    return text.substring(Marker.of(text).map(Marker::end).orElse(0));
  }

  private static String joined(List<Cell> cells, List<Integer> columns) {
    List<String> texts = new ArrayList<>();
    for (int column : columns) {
      if (column < cells.size() && !cells.get(column).text().isEmpty()) {
        texts.add(cells.get(column).text());
      }
    }
    return String.join("\n", texts);
  }
}
