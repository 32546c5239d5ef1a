package city.tongyou.planreader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts tasks with the names of the headings above them into dimensions and actions. */
final class TreeBuilder {

  /** A heading above a task. */
  record Level(int no, String name, String goal) {
    static final Level NONE = new Level(0, "", "");
  }

  /** A task and the headings above it, the highest first. */
  record Placed(List<Level> above, Task task) {}

  private static final Pattern ACTION = Pattern.compile(".*(?:行动|工程|项目|计划|专项)$");
  private static final double MOST = 0.6;

  private TreeBuilder() {}

  static List<Dimension> dimensions(List<Placed> tasks) {
    boolean oneLevelOfActions = areActions(tasks);
    List<Dimension> dimensions = new ArrayList<>();
    Level dimension = null;
    Level action = null;
    List<Action> actions = new ArrayList<>();
    List<Task> inAction = new ArrayList<>();
    for (Placed placed : tasks) {
      Level nextDimension = dimension(placed, oneLevelOfActions);
      Level nextAction = action(placed, oneLevelOfActions);
      boolean sameDimension = nextDimension.equals(dimension);
      if (!sameDimension || !nextAction.equals(action)) {
        closeAction(action, inAction, actions);
      }
      if (!sameDimension) {
        closeDimension(dimension, actions, dimensions);
      }
      dimension = nextDimension;
      action = nextAction;
      inAction.add(placed.task());
    }
    closeAction(action, inAction, actions);
    closeDimension(dimension, actions, dimensions);
    return dimensions;
  }

  private static void closeAction(@Nullable Level action, List<Task> tasks, List<Action> into) {
    if (action != null && !tasks.isEmpty()) {
      into.add(new Action(action.no(), action.name(), tasks));
      tasks.clear();
    }
  }

  private static void closeDimension(
      @Nullable Level dimension, List<Action> actions, List<Dimension> into) {
    if (dimension != null && !actions.isEmpty()) {
      into.add(new Dimension(dimension.no(), dimension.name(), dimension.goal(), actions));
      actions.clear();
    }
  }

  private static Level dimension(Placed placed, boolean oneLevelOfActions) {
    return placed.above().isEmpty() || oneLevelOfActions ? Level.NONE : placed.above().getFirst();
  }

  private static Level action(Placed placed, boolean oneLevelOfActions) {
    if (oneLevelOfActions && !placed.above().isEmpty()) {
      return placed.above().getLast();
    }
    return placed.above().size() < 2 ? Level.NONE : placed.above().getLast();
  }

  /** One level of headings whose names mostly end in 行动 or 工程: actions without dimensions. */
  private static boolean areActions(List<Placed> tasks) {
    List<String> names =
        tasks.stream()
            .filter(task -> task.above().size() == 1)
            .map(task -> task.above().getFirst().name())
            .distinct()
            .toList();
    boolean oneLevel = tasks.stream().allMatch(task -> task.above().size() <= 1);
    double actions = names.stream().filter(name -> ACTION.matcher(name).matches()).count();
    return oneLevel && !names.isEmpty() && actions / names.size() >= MOST;
  }
}
