package city.tongyou.linkage.model;

import city.tongyou.linkage.transform.Expression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How two records are compared in one respect: the first level whose condition holds is theirs.
 *
 * @param levels from the strongest agreement to {@code else}; a level for absent values comes first
 */
public record Comparison(String name, List<Level> levels) {

  public Comparison {
    if (levels.isEmpty() || !(levels.getLast().condition() instanceof Condition.Otherwise)) {
      throw new IllegalArgumentException(
          "Comparison '%s' has to end with a level whose condition is 'else'.".formatted(name));
    }
    levels = List.copyOf(levels);
  }

  public Comparison with(List<Level> newLevels) {
    return new Comparison(name, newLevels);
  }

  /** All columns that its levels look at. */
  public Set<Expression> columns() {
    var columns = new LinkedHashSet<Expression>();
    levels.forEach(it -> columns.addAll(it.condition().columns()));
    return columns;
  }
}
