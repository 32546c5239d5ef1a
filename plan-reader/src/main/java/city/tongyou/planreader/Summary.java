package city.tongyou.planreader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plan in lines for people: its tree, its targets and what is unclear. */
final class Summary {

  private final List<String> lines = new ArrayList<>();

  private Summary() {}

  static String of(PlanDocument plan) {
    Summary summary = new Summary();
    summary.head(plan);
    plan.dimensions().forEach(summary::dimension);
    summary.guarantees(plan);
    summary.warnings(plan);
    return String.join("\n", summary.lines);
  }

  private void head(PlanDocument plan) {
    lines.add(plan.title() == null ? "(no title)" : plan.title());
    lines.add(
        "City: %s   Years: %s-%s"
            .formatted(
                plan.city() == null ? "?" : plan.city(),
                plan.startYear() == null ? "?" : plan.startYear(),
                plan.endYear() == null ? "?" : plan.endYear()));
    lines.add(
        "%d dimensions, %d actions, %d tasks, %d targets, %d guarantees, %d warnings"
            .formatted(
                plan.dimensions().stream().filter(dimension -> !dimension.name().isEmpty()).count(),
                plan.actions().filter(action -> !action.name().isEmpty()).count(),
                plan.tasks().count(),
                plan.tasks().mapToInt(task -> task.targets().size()).sum(),
                plan.guarantees().size(),
                plan.warnings().size()));
  }

  private void dimension(Dimension dimension) {
    lines.add("");
    if (!dimension.name().isEmpty()) {
      String goal = dimension.goal().isEmpty() ? "" : "：" + dimension.goal();
      lines.add("%d %s%s".formatted(dimension.no(), dimension.name(), goal));
    }
    for (Action action : dimension.actions()) {
      if (!action.name().isEmpty()) {
        lines.add("  %d %s".formatted(action.no(), action.name()));
      }
      action.tasks().forEach(this::task);
    }
  }

  private void task(Task task) {
    lines.add("    %d %s".formatted(task.no(), task.title()));
    String leads = names(task.leads(), task.groups(), UnitGroup.Role.LEAD);
    String participants = names(task.participants(), task.groups(), UnitGroup.Role.PARTICIPANT);
    lines.add(
        "      by "
            + (leads.isEmpty() ? "?" : leads)
            + (participants.isEmpty() ? "" : "; with " + participants));
    task.targets().forEach(target -> lines.add("      -> " + target(target)));
  }

  private static String names(List<NamedUnit> units, List<UnitGroup> groups, UnitGroup.Role role) {
    List<String> names = new ArrayList<>(units.stream().map(NamedUnit::name).toList());
    groups.stream()
        .filter(group -> group.role() == role)
        .map(group -> "[" + group.name() + "]")
        .forEach(names::add);
    return names.stream().collect(Collectors.joining("、"));
  }

  private static String target(Target target) {
    String sign =
        switch (target.comparator()) {
          case EQ, RANGE -> "=";
          case GE -> "≥";
          case LE -> "≤";
        };
    String number =
        target.quantity().toPlainString()
            + (target.quantityMax() == null ? "" : "-" + target.quantityMax().toPlainString());
    return "%s %s %s%s, %s%s"
        .formatted(target.object(), sign, number, target.unit(), when(target), where(target));
  }

  private static String when(Target target) {
    return switch (target.window()) {
      case null -> "no date";
      case IN_YEAR -> target.year() == null ? "every year" : "in " + target.year();
      case BY_DATE -> "by " + target.deadline();
      case CUMULATIVE -> "in all" + (target.deadline() == null ? "" : " by " + target.deadline());
      case HOLD -> "kept up" + (target.deadline() == null ? "" : " to " + target.deadline());
    };
  }

  private static String where(Target target) {
    return switch (target.scope()) {
      case CITY -> "";
      case DISTRICT -> ", each district";
      case TOWN -> ", each town";
      case COMMUNITY -> ", each community";
    };
  }

  private void guarantees(PlanDocument plan) {
    lines.add("");
    plan.guarantees()
        .forEach(
            guarantee -> lines.add("Guarantee %d %s".formatted(guarantee.no(), guarantee.title())));
  }

  private void warnings(PlanDocument plan) {
    lines.add("");
    plan.warnings()
        .forEach(warning ->
            lines.add(
                "line %d: %s: %s"
                    .formatted(warning.line(), warning.code().wireName(), warning.message())));
  }
}
