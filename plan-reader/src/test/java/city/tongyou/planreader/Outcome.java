package city.tongyou.planreader;

import java.util.ArrayList;
import java.util.List;

/** A plan as lines that a person can check against the document, warnings by line and code. */
final class Outcome {

  private Outcome() {}

  static List<String> of(PlanDocument plan) {
    List<String> lines = new ArrayList<>();
    lines.add("title " + plan.title());
    lines.add("city " + plan.city() + " years " + plan.startYear() + " " + plan.endYear());
    for (Dimension dimension : plan.dimensions()) {
      lines.add("D%d %s|%s".formatted(dimension.no(), dimension.name(), dimension.goal()));
      for (Action action : dimension.actions()) {
        lines.add("A%d %s".formatted(action.no(), action.name()));
        action.tasks().forEach(task -> task(task, lines));
      }
    }
    plan.guarantees().forEach(g -> lines.add("G%d %s".formatted(g.no(), g.title())));
    plan.warnings().forEach(w -> lines.add("W%d %s".formatted(w.line(), w.code().wireName())));
    return lines;
  }

  private static void task(Task task, List<String> lines) {
    lines.add("T%d %s".formatted(task.no(), task.title()));
    task.leads().forEach(unit -> lines.add("  lead " + unit.name()));
    task.participants().forEach(unit -> lines.add("  with " + unit.name()));
    task.groups().forEach(group -> lines.add("  group " + group.name() + " " + group.role()));
    task.deliverables().forEach(deliverable -> lines.add("  deliverable " + deliverable));
    task.goals().forEach(goal -> lines.add("  goal " + goal));
    task.targets().forEach(target -> lines.add("  target " + target(target)));
  }

  static String target(Target target) {
    return "%s|%s%s%s|%s|%s|%s %s %s|%s"
        .formatted(
            target.object(),
            target.quantity().toPlainString(),
            target.quantityMax() == null ? "" : "-" + target.quantityMax().toPlainString(),
            target.unit(),
            target.comparator(),
            target.kind(),
            target.window(),
            target.year(),
            target.deadline(),
            target.scope());
  }
}
