package city.tongyou.planreader;

import city.tongyou.planreader.outline.Heading;
import city.tongyou.planreader.targets.Announced;
import city.tongyou.planreader.targets.SameThing;
import city.tongyou.planreader.targets.TargetReader;
import city.tongyou.planreader.targets.TimePhrases;
import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.text.Marker;
import city.tongyou.planreader.units.Assignment;
import city.tongyou.planreader.units.Assignment.Assigned;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one task: its words, its units and what it promises. */
final class TaskReading {

  private final List<Paragraph> paragraphs;
  private final UnitLists units;
  private final TimePhrases times;
  private final List<Warning> warnings;
  private int count;

  TaskReading(
      List<Paragraph> paragraphs, UnitLists units, TimePhrases times, List<Warning> warnings) {
    this.paragraphs = paragraphs;
    this.units = units;
    this.times = times;
    this.warnings = warnings;
  }

  Task read(Heading heading) {
    count++;
    List<Integer> own = heading.paragraphs();
    int line = paragraphs.get(heading.paragraph()).line();
    TaskUnits ownUnits = units(own);
    TaskUnits named = ownUnits.isEmpty() ? inherited(heading) : ownUnits;
    String text =
        own.stream()
            .map(index -> words(index, heading))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("\n"));
    TargetReader targets = new TargetReader(times, deadline(own));
    own.forEach(index -> readTargets(targets, index, heading));
    warnings.addAll(named.warnings());
    warnings.addAll(targets.warnings());
    warnings.addAll(SameThing.warnings(targets.targets()));
    String title = Headline.ofTask(words(heading.paragraph(), heading));
    warnAboutUnits(named, line, title);
    return new Task(
        heading.number() == 0 ? count : heading.number(),
        title,
        text,
        line,
        named.leads(),
        named.participants(),
        named.groups(),
        Announced.deliverables(text),
        Announced.goals(text),
        targets.targets());
  }

  private TaskUnits units(List<Integer> own) {
    boolean led = own.stream().flatMap(this::assigned).anyMatch(Assigned::isNamedLead);
    TaskUnits named = new TaskUnits();
    for (int index : own) {
      int line = paragraphs.get(index).line();
      assigned(index).forEach(name -> named.add(led ? name.besideLead() : name, index, line));
    }
    return named;
  }

  private Stream<Assigned> assigned(int index) {
    return units.of(index).stream().flatMap(assignment -> assignment.roles().stream());
  }

  /** Units that a heading above names hold for the tasks below it that name none. */
  private TaskUnits inherited(Heading heading) {
    TaskUnits named = new TaskUnits();
    for (Heading above = heading.parent();
        above != null && named.isEmpty();
        above = above.parent()) {
      named = units(above.own());
    }
    return named;
  }

  private @Nullable LocalDate deadline(List<Integer> own) {
    for (int index : own) {
      for (Assignment assignment : units.of(index)) {
        LocalDate day = times.deadline(Folded.of(assignment.deadline()));
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private String words(int index, Heading heading) {
    String text = paragraphs.get(index).text();
    Marker marker = heading.marker();
    int from = index == heading.paragraph() && marker != null ? marker.end() : 0;
    return units.without(index, text, from).strip();
  }

  private void readTargets(TargetReader targets, int index, Heading heading) {
    Paragraph paragraph = paragraphs.get(index);
    int from =
        index == heading.paragraph() && heading.marker() != null
            ? heading.marker().end()
            : inner(heading, index);
    for (Assignment assignment : units.of(index)) {
      if (assignment.start() > from) {
        targets.read(index, paragraph.line(), paragraph.text(), from, assignment.start());
      }
      from = Math.max(from, assignment.end());
    }
    if (from < paragraph.text().length()) {
      targets.read(index, paragraph.line(), paragraph.text(), from, paragraph.text().length());
    }
  }

  private static int inner(Heading heading, int index) {
    return heading
        .all()
        .filter(below -> below.paragraph() == index && below.marker() != null)
        .findFirst()
        .map(Heading::marker)
        .map(Marker::end)
        .orElse(0);
  }

  private void warnAboutUnits(TaskUnits named, int line, String title) {
    if (named.isEmpty()) {
      warnings.add(
          new Warning(
              line, WarningCode.NO_UNITS, "Nobody is named for “" + title + "”; add its units."));
    }
    for (UnitGroup group : named.groups()) {
      if (group.role() == UnitGroup.Role.LEAD && named.leads().isEmpty()) {
        warnings.add(
            new Warning(
                line,
                WarningCode.GROUP_LEADS,
                "The group “" + group.name() + "” leads; say who answers for it."));
      }
    }
  }
}
