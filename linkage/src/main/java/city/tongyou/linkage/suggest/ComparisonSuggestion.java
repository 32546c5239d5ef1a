package city.tongyou.linkage.suggest;

import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.transform.Expression;
import java.util.ArrayList;
import java.util.List;

/** The comparison for a kind of column. */
final class ComparisonSuggestion {

  private ComparisonSuggestion() {}

  static Comparison of(ColumnProfile profile) {
    var column = Expression.named(profile.name());
    var levels = new ArrayList<Level>();
    levels.add(Level.of("absent", new Condition.Absent(column)));
    var exact = Level.of("same", new Condition.Exact(column));
    levels.add(
        profile.kind() == Kind.DATE
            ? exact
            : exact.adjustedBy(new TermFrequency(column, 1, 2.0 / profile.present())));
    levels.addAll(between(profile.kind(), column));
    levels.add(Level.of("different", new Condition.Otherwise()));
    return new Comparison(profile.name(), levels);
  }

  private static List<Level> between(Kind kind, Expression column) {
    return switch (kind) {
      case CATEGORY -> List.of();
      case CODE, DATE ->
          List.of(
              Level.of("one slip", new Condition.DamerauLevenshtein(column, 1)),
              Level.of("two slips", new Condition.DamerauLevenshtein(column, 2)));
      case NAME ->
          List.of(
              Level.of("nearly the same", new Condition.JaroWinkler(column, 0.92)),
              Level.of("similar", new Condition.JaroWinkler(column, 0.8)));
      case TEXT ->
          List.of(
              Level.of("nearly the same", new Condition.JaroWinkler(column, 0.92)),
              Level.of("similar", new Condition.JaroWinkler(column, 0.8)));
    };
  }
}
