package city.tongyou.planreader;

import city.tongyou.planreader.TreeBuilder.Level;
import city.tongyou.planreader.TreeBuilder.Placed;
import city.tongyou.planreader.outline.Chapter;
import city.tongyou.planreader.outline.Heading;
import city.tongyou.planreader.outline.Outline;
import city.tongyou.planreader.outline.TaskLevel;
import city.tongyou.planreader.targets.TimePhrases;
import city.tongyou.planreader.text.Marker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** From paragraphs to a plan: outline, chapters, tasks with their units and targets, guarantees. */
final class Reading {

  private final List<Paragraph> paragraphs;
  private final UnitLists units;
  private final TitlePage titlePage;
  private final Heading root;
  private final TaskLevel level;
  private final Chapters chapters;
  private final List<Warning> warnings = new ArrayList<>();

  Reading(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.units = new UnitLists(paragraphs);
    this.titlePage = TitlePage.of(paragraphs);
    this.root = Outline.of(paragraphs);
    this.level = new TaskLevel(units::names);
    this.chapters = new Chapters(root, this::name, level::units);
  }

  PlanDocument document() {
    TimePhrases times = new TimePhrases(titlePage.startYear(), titlePage.endYear());
    List<Heading> taskChapters = chapters.of(Chapter.TASKS);
    TaskReading reading = new TaskReading(paragraphs, units, times, warnings);
    List<Placed> placed =
        level.tasks(taskChapters).stream()
            .map(task -> new Placed(above(task, taskChapters), reading.read(task)))
            .toList();
    List<Placed> withTables = new TaskTables(paragraphs, times, warnings).joined(placed);
    List<Dimension> dimensions = TreeBuilder.dimensions(withTables);
    List<Guarantee> guarantees = guarantees();
    new Checks(paragraphs, titlePage, root, warnings).check(dimensions, guarantees);
    warnings.addAll(OutsideTasks.promises(paragraphs, chapters, times));
    return new PlanDocument(
        titlePage.title(),
        titlePage.city(),
        titlePage.startYear(),
        titlePage.endYear(),
        dimensions,
        guarantees,
        warnings.stream().distinct().sorted(Comparator.comparingInt(Warning::line)).toList(),
        paragraphs);
  }

  private List<Level> above(Heading task, List<Heading> taskChapters) {
    List<Level> above = new ArrayList<>();
    for (Heading at = task.parent(); at != null && at.marker() != null; at = at.parent()) {
      boolean chapter = taskChapters.contains(at);
      if (!chapter || (taskChapters.size() > 1 && !isGeneric(name(at)))) {
        Headline headline = Headline.ofGroup(words(at));
        above.addFirst(new Level(at.number(), headline.name(), headline.goal()));
      }
      if (chapter) {
        break;
      }
    }
    return above;
  }

  private static boolean isGeneric(String name) {
    return name.matches(
        "(?:主要|重点|工作|具体|目标|核心|基本|总体|实施|建设|发展|行动|专项|策略|领域|、|，|及|和|与)*(?:任务|举措|措施|工作|内容|行动|工程|领域|项目|目标)(?:分工|安排|清单|及分工|与.{2,6}|和.{2,6}|及.{2,6})?");
  }

  private List<Guarantee> guarantees() {
    List<Guarantee> guarantees = new ArrayList<>();
    for (Heading chapter : chapters.of(Chapter.GUARANTEE)) {
      List<Heading> children =
          chapter.children().stream().filter(child -> child.style() != Marker.Style.DASH).toList();
      for (Heading heading : children.isEmpty() ? List.of(chapter) : children) {
        int no = children.isEmpty() ? guarantees.size() + 1 : heading.number();
        guarantees.add(guarantee(no, heading));
      }
    }
    return guarantees;
  }

  private Guarantee guarantee(int no, Heading heading) {
    String text =
        heading.paragraphs().stream()
            .map(index ->
                index == heading.paragraph() ? words(heading) : paragraphs.get(index).text())
            .collect(Collectors.joining("\n"));
    return new Guarantee(
        no, Headline.ofTask(words(heading)), text, paragraphs.get(heading.paragraph()).line());
  }

  private String name(Heading heading) {
    return Headline.firstSentence(words(heading));
  }

  private String words(Heading heading) {
    Marker marker = heading.marker();
    int index = heading.paragraph();
    return units
        .without(index, paragraphs.get(index).text(), marker == null ? 0 : marker.end())
        .strip();
  }
}
