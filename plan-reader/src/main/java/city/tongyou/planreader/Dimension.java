package city.tongyou.planreader;

import java.util.List;

/**
 * A field of the plan (维度), such as 社会政策友好.
 *
 * @param no its printed number, 0 for a document without dimensions
 * @param goal what stands after the name's colon, empty when nothing does
 */
public record Dimension(int no, String name, String goal, List<Action> actions) {

  public Dimension {
    actions = List.copyOf(actions);
  }
}
