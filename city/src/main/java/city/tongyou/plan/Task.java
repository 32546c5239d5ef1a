package city.tongyou.plan;

import city.tongyou.unit.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One task of a plan.
 *
 * @param no unique in its plan; the printed number wherever the document does not start anew
 * @param names in the document's order: the first lead compiles
 * @param deliverables documents and works that it announces
 * @param goals aims without a number
 * @param line the document's line, from 1; 0 if unknown
 */
public record Task(
    int no,
    String title,
    String text,
    int line,
    List<Named> names,
    List<String> deliverables,
    List<String> goals,
    List<Target> targets) {

  public Task {
    names = List.copyOf(names);
    deliverables = List.copyOf(deliverables);
    goals = List.copyOf(goals);
    targets = List.copyOf(targets);
  }

  /** The units that lead, the first of which compiles. */
  public List<UnitId> leads() {
    return units(Named.Role.LEAD).toList();
  }

  public List<UnitId> participants() {
    return units(Named.Role.PARTICIPANT).toList();
  }

  private Stream<UnitId> units(Named.Role role) {
    return names.stream()
        .filter(name -> name.role() == role)
        .flatMap(name -> Optional.ofNullable(name.unit()).stream());
  }

  /** Who reports a target: its own units, else the lead that compiles. */
  public List<UnitId> reporters(Target target) {
    return target.responsible().isEmpty()
        ? leads().stream().limit(1).toList()
        : target.responsible();
  }

  public boolean concerns(UnitId unit) {
    return names.stream().anyMatch(name -> unit.equals(name.unit()))
        || targets.stream().anyMatch(target -> target.responsible().contains(unit));
  }

  Task withTitle(String other) {
    return new Task(no, other, text, line, names, deliverables, goals, targets);
  }

  Task withTargets(List<Target> others) {
    return new Task(no, title, text, line, names, deliverables, goals, others);
  }

  Task withNames(UnaryOperator<Named> change) {
    return new Task(
        no,
        title,
        text,
        line,
        names.stream().map(change).filter(Objects::nonNull).toList(),
        deliverables,
        goals,
        targets);
  }

  Task withNames(List<Named> others) {
    return new Task(no, title, text, line, others, deliverables, goals, targets);
  }
}
