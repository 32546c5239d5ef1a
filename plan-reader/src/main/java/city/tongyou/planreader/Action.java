package city.tongyou.planreader;

import java.util.List;

/**
 * A group of tasks inside a dimension (行动).
 *
 * @param no its printed number, 0 for a document without actions
 */
public record Action(int no, String name, List<Task> tasks) {

  public Action {
    tasks = List.copyOf(tasks);
  }
}
