package city.tongyou.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A later version of a plan beside the one before it: what stayed keeps its identity, its figures
 * and its rulings; what changed is told.
 */
final class Succession {

  /** Titles that share less than this of their pairs of characters are of different tasks. */
  private static final double SAME_TITLE = 0.5;

  private final Plan before;

  Succession(Plan before) {
    this.before = before;
  }

  /** The draft with everything carried over that stayed. */
  Plan carriedInto(Plan draft) {
    return draft.withTasks(task -> findBefore(task).map(old -> carried(old, task)).orElse(task));
  }

  private static Task carried(Task old, Task fresh) {
    var left = new ArrayList<>(old.targets());
    var targets = new ArrayList<Target>();
    for (var target : fresh.targets()) {
      var same = left.stream().filter(it -> isSame(it, target)).findFirst();
      same.ifPresent(left::remove);
      targets.add(same.map(it -> carried(it, target)).orElse(target));
    }
    return fresh.withTargets(targets);
  }

  /** The same thing is counted in the same way; the number itself may be another. */
  private static boolean isSame(Target old, Target fresh) {
    return old.kind() == fresh.kind()
        && old.unit().equals(fresh.unit())
        && old.scope() == fresh.scope()
        && (old.kind() == Target.Kind.STAGE || alike(old.object(), fresh.object()) >= SAME_TITLE)
        && java.util.Objects.equals(old.year(), fresh.year());
  }

  /** What the office decided holds on; what the document says comes from the later version. */
  private static Target carried(Target old, Target fresh) {
    return new Target(
        old.id(),
        fresh.object(),
        fresh.quantity(),
        fresh.quantityMax(),
        fresh.unit(),
        fresh.comparator(),
        fresh.kind(),
        fresh.basis() == null ? old.basis() : fresh.basis(),
        fresh.year(),
        fresh.deadline(),
        fresh.scope(),
        old.baseline(),
        old.path(),
        old.responsible(),
        fresh.quote(),
        fresh.place());
  }

  /** One difference, in the order of the later version; tasks that fell away come last. */
  record Change(Kind kind, int task, String before, String after) {

    enum Kind {
      TASK_ADDED,
      TASK_GONE,
      TASK_RENAMED,
      UNITS_CHANGED,
      TARGET_ADDED,
      TARGET_GONE,
      TARGET_CHANGED
    }
  }

  List<Change> changes(Plan after) {
    var changes = new ArrayList<Change>();
    var seen = new HashSet<Task>();
    after
        .tasks()
        .forEach(task -> {
          var old = findBefore(task).orElse(null);
          changes.addAll(changes(old, task));
          if (old != null) {
            seen.add(old);
          }
        });
    before
        .tasks()
        .filter(task -> !seen.contains(task))
        .forEach(
            task -> changes.add(new Change(Change.Kind.TASK_GONE, task.no(), task.title(), "")));
    return changes;
  }

  private static List<Change> changes(@Nullable Task old, Task fresh) {
    if (old == null) {
      return List.of(new Change(Change.Kind.TASK_ADDED, fresh.no(), "", fresh.title()));
    }
    var changes = new ArrayList<Change>();
    if (!old.title().equals(fresh.title())) {
      changes.add(new Change(Change.Kind.TASK_RENAMED, fresh.no(), old.title(), fresh.title()));
    }
    if (!names(old).equals(names(fresh))) {
      changes.add(new Change(Change.Kind.UNITS_CHANGED, fresh.no(), names(old), names(fresh)));
    }
    changes.addAll(targetChanges(old, fresh));
    return changes;
  }

  private static List<Change> targetChanges(Task old, Task fresh) {
    var changes = new ArrayList<Change>();
    for (var target : fresh.targets()) {
      var same = old.targets().stream().filter(it -> it.id().equals(target.id())).findFirst();
      if (same.isEmpty()) {
        changes.add(new Change(Change.Kind.TARGET_ADDED, fresh.no(), "", said(target)));
      } else if (!said(same.get()).equals(said(target))) {
        changes.add(
            new Change(Change.Kind.TARGET_CHANGED, fresh.no(), said(same.get()), said(target)));
      }
    }
    old.targets().stream()
        .filter(it -> fresh.targets().stream().noneMatch(kept -> kept.id().equals(it.id())))
        .forEach(it -> changes.add(new Change(Change.Kind.TARGET_GONE, fresh.no(), said(it), "")));
    return changes;
  }

  private static String names(Task task) {
    return task.names().stream().map(Named::written).collect(Collectors.joining("、"));
  }

  private static String said(Target target) {
    var date = target.deadline() != null ? target.deadline() : target.year();
    return target.object()
        + " "
        + target.quantity().toPlainString()
        + (target.quantityMax() == null ? "" : "–" + target.quantityMax().toPlainString())
        + target.unit()
        + (date == null ? "" : " · " + date);
  }

  private Optional<Task> findBefore(Task task) {
    var sameTitle = before.tasks().filter(old -> old.title().equals(task.title())).findFirst();
    if (sameTitle.isPresent()) {
      return sameTitle;
    }
    return before
        .tasks()
        .filter(old -> alike(old.title(), task.title()) >= SAME_TITLE)
        .max(java.util.Comparator.comparingDouble(old -> alike(old.title(), task.title())));
  }

  /** How many of their pairs of neighbouring characters two texts share, from 0 to 1 (Dice). */
  static double alike(String one, String other) {
    var first = pairs(one);
    var second = pairs(other);
    if (first.isEmpty() || second.isEmpty()) {
      return one.equals(other) ? 1 : 0;
    }
    var shared = new HashSet<>(first);
    shared.retainAll(second);
    return 2.0 * shared.size() / (first.size() + second.size());
  }

  private static Set<String> pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1))
        .mapToObj(start -> text.substring(start, start + 2))
        .collect(Collectors.toSet());
  }
}
