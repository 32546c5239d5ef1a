package city.tongyou.linkage.compare;

import city.tongyou.linkage.model.Condition;
import java.util.List;

/**
 * Conditions with every {@code not} moved down onto what it denies.
 *
 * <p>Absent values make a condition neither true nor false. With {@code not} above single
 * conditions only, "denied" can mean "all values are there and it does not hold", and the whole
 * follows three-valued logic as SQL has it.
 */
final class Normal {

  private Normal() {}

  static Condition of(Condition condition) {
    return push(condition, false);
  }

  private static Condition push(Condition condition, boolean denied) {
    return switch (condition) {
      case Condition.Not it -> push(it.condition(), !denied);
      case Condition.And it -> denied ? any(it.all(), true) : all(it.all(), false);
      case Condition.Or it -> denied ? all(it.any(), true) : any(it.any(), false);
      default -> denied ? new Condition.Not(condition) : condition;
    };
  }

  private static Condition all(List<Condition> parts, boolean denied) {
    return new Condition.And(parts.stream().map(it -> push(it, denied)).toList());
  }

  private static Condition any(List<Condition> parts, boolean denied) {
    return new Condition.Or(parts.stream().map(it -> push(it, denied)).toList());
  }
}
