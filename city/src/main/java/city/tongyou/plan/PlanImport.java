package city.tongyou.plan;

import city.tongyou.planreader.Action;
import city.tongyou.planreader.Dimension;
import city.tongyou.planreader.NamedUnit;
import city.tongyou.planreader.Paragraph;
import city.tongyou.planreader.PlanDocument;
import city.tongyou.planreader.Span;
import city.tongyou.planreader.UnitGroup;
import city.tongyou.region.Level;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a draft of what was read from a document. What the document leaves open stays open. */
@Component
class PlanImport {

  private final Units units;

  PlanImport(Units units) {
    this.units = units;
  }

  /**
   * @param today stands in for a period that the document does not name
   */
  Plan draft(PlanDocument read, String file, LocalDate today, @Nullable PlanId replaces) {
    var start = Objects.requireNonNullElse(read.startYear(), today.getYear());
    var end = Objects.requireNonNullElse(read.endYear(), Math.max(start, today.getYear()));
    var title = Objects.requireNonNullElse(read.title(), file);
    var city = Objects.requireNonNullElse(read.city(), "");
    return new Plan(
        PlanId.next(),
        0,
        Plan.State.DRAFT,
        new Plan.Heading(title, city, start, end),
        dimensions(read, LocalDate.of(end, 12, 31)),
        read.guarantees().stream()
            .map(it -> new Plan.Guarantee(it.no(), it.title(), it.text()))
            .toList(),
        read.warnings().stream()
            .map(it -> new Plan.Question(it.line(), it.code().wireName(), it.message(), null))
            .toList(),
        new Plan.Source(file, read.paragraphs().stream().map(Paragraph::text).toList(), replaces));
  }

  private List<Plan.Dimension> dimensions(PlanDocument read, LocalDate end) {
    var numbers = new Numbers(read);
    var matched = new Matched(units.list());
    return read.dimensions().stream()
        .map(it -> dimension(it, new Reading(numbers, matched, end)))
        .toList();
  }

  /** What every task of one document is read with. */
  private record Reading(Numbers numbers, Matched matched, LocalDate end) {}

  private static Plan.Dimension dimension(Dimension read, Reading reading) {
    return new Plan.Dimension(
        read.no(),
        read.name(),
        read.goal(),
        read.actions().stream().map(action -> action(action, reading)).toList());
  }

  private static Plan.Action action(Action read, Reading reading) {
    return new Plan.Action(
        read.no(), read.name(), read.tasks().stream().map(task -> task(task, reading)).toList());
  }

  private static Task task(city.tongyou.planreader.Task read, Reading reading) {
    var targets = read.targets().stream().map(PlanImport::target).toList();
    return new Task(
        reading.numbers().next(read.no()),
        read.title(),
        read.text(),
        read.line(),
        names(read, reading.matched()),
        read.deliverables(),
        read.goals(),
        targets.isEmpty()
            ? List.of(Target.ofStages(read.title(), reading.end(), Passage.UNKNOWN))
            : targets);
  }

  private static List<Named> names(city.tongyou.planreader.Task read, Matched matched) {
    return Stream.of(
            read.leads().stream().map(it -> named(it, Named.Role.LEAD, matched)),
            groups(read, UnitGroup.Role.LEAD, matched),
            read.participants().stream().map(it -> named(it, Named.Role.PARTICIPANT, matched)),
            groups(read, UnitGroup.Role.PARTICIPANT, matched))
        .flatMap(it -> it)
        .toList();
  }

  private static Named named(NamedUnit read, Named.Role role, Matched matched) {
    return new Named(read.name(), role, false, matched.find(read.name()), place(read.span()));
  }

  private static Stream<Named> groups(
      city.tongyou.planreader.Task read, UnitGroup.Role role, Matched matched) {
    return read.groups().stream()
        .filter(group -> group.role() == role)
        .map(group ->
            new Named(
                group.name(),
                Named.Role.valueOf(role.name()),
                true,
                matched.find(group.name()),
                place(group.span())));
  }

  private static Target target(city.tongyou.planreader.Target read) {
    return new Target(
        TargetId.next(),
        read.object(),
        read.quantity(),
        read.quantityMax(),
        read.unit(),
        Target.Comparator.valueOf(read.comparator().name()),
        Target.Kind.valueOf(read.kind().name()),
        basis(read),
        read.year(),
        read.deadline(),
        Level.valueOf(read.scope().name()),
        BigDecimal.ZERO,
        List.of(),
        List.of(),
        read.quote(),
        place(read.span()));
  }

  private static Target.@Nullable Basis basis(city.tongyou.planreader.Target read) {
    return switch (read.window()) {
      case BY_DATE -> Target.Basis.STOCK;
      case IN_YEAR -> Target.Basis.ANNUAL;
      case CUMULATIVE -> Target.Basis.CUMULATIVE;
      case HOLD -> Target.Basis.HOLD;
      case null -> null;
    };
  }

  private static Passage place(Span span) {
    return new Passage(span.paragraph(), span.start(), span.end());
  }

  /** The printed numbers where they are unique in the document, else a count of our own. */
  private static final class Numbers {

    private final boolean unique;
    private final AtomicInteger count = new AtomicInteger();

    Numbers(PlanDocument read) {
      var printed = read.tasks().map(city.tongyou.planreader.Task::no).toList();
      unique = printed.stream().distinct().count() == printed.size() && !printed.contains(0);
    }

    int next(int printed) {
      return unique ? printed : count.incrementAndGet();
    }
  }

  /** The known units by every name they go by. */
  private record Matched(List<Unit> units) {

    @Nullable UnitId find(String written) {
      return Optional.of(written.strip())
          .flatMap(name -> units.stream().filter(unit -> unit.isCalled(name)).findFirst())
          .map(Unit::id)
          .orElse(null);
    }
  }
}
