package city.tongyou.linkage.compare;

import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Dates;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Conditions read slowly and plainly, one pair at a time, in three-valued logic: null is "cannot be
 * said", as in SQL.
 */
final class Oracle {

  private final Derivation derivation;

  Oracle(Derivation derivation) {
    this.derivation = derivation;
  }

  int level(Comparison comparison, int a, int b) {
    for (int level = 0; level < comparison.levels().size(); level++) {
      if (Objects.equals(holds(comparison.levels().get(level).condition(), a, b), true)) {
        return level;
      }
    }
    throw new AssertionError("No level is met.");
  }

  private @Nullable Boolean holds(Condition condition, int a, int b) {
    return switch (condition) {
      case Condition.Otherwise _ -> true;
      case Condition.Absent it -> absent(it.column(), a) || absent(it.column(), b);
      case Condition.Not it -> {
        var inner = holds(it.condition(), a, b);
        yield inner == null ? null : !inner;
      }
      case Condition.And it -> {
        var parts =
            it.all().stream()
                .map(part -> java.util.Optional.ofNullable(holds(part, a, b)))
                .toList();
        yield parts.stream().anyMatch(p -> p.isPresent() && !p.get())
            ? Boolean.FALSE
            : parts.stream().allMatch(p -> p.isPresent()) ? Boolean.TRUE : null;
      }
      case Condition.Or it -> {
        var parts =
            it.any().stream()
                .map(part -> java.util.Optional.ofNullable(holds(part, a, b)))
                .toList();
        yield parts.stream().anyMatch(p -> p.isPresent() && p.get())
            ? Boolean.TRUE
            : parts.stream().allMatch(p -> p.isPresent()) ? Boolean.FALSE : null;
      }
      default ->
          condition.columns().stream().anyMatch(it -> absent(it, a) || absent(it, b))
              ? null
              : plain(condition, a, b);
    };
  }

  private boolean plain(Condition condition, int a, int b) {
    return switch (condition) {
      case Condition.Exact it when derivation.column(it.column()) instanceof ListColumn list ->
          list.values(a).equals(list.values(b));
      case Condition.Exact it -> text(it.column(), a).equals(text(it.column(), b));
      case Condition.OneDifferent it -> different(text(it.column(), a), text(it.column(), b)) <= 1;
      case Condition.Hamming it ->
          different(text(it.column(), a), text(it.column(), b)) <= it.atMost();
      case Condition.Levenshtein it ->
          EditDistance.levenshtein(pair(it.column(), a, b), 1, 2) <= it.atMost();
      case Condition.DamerauLevenshtein it ->
          EditDistance.damerauLevenshtein(pair(it.column(), a, b), 1, 2) <= it.atMost();
      case Condition.Jaro it -> Similarity.jaro(pair(it.column(), a, b), 1, 2) >= it.atLeast();
      case Condition.JaroWinkler it ->
          Similarity.jaroWinkler(pair(it.column(), a, b), 1, 2) >= it.atLeast();
      case Condition.Jaccard it ->
          Similarity.jaccard(pair(it.column(), a, b), 1, 2) >= it.atLeast();
      case Condition.Swapped it ->
          text(it.left(), a).equals(text(it.right(), b))
              && text(it.left(), b).equals(text(it.right(), a));
      case Condition.Shares it -> shared(it.column(), a, b) >= it.atLeast();
      case Condition.NumberWithin it ->
          Math.abs(
                  Double.parseDouble(text(it.column(), a))
                      - Double.parseDouble(text(it.column(), b)))
              <= it.atMost();
      case Condition.DateWithin it ->
          Math.abs(
                  ChronoUnit.DAYS.between(
                      Objects.requireNonNull(Dates.parse(text(it.column(), a))),
                      Objects.requireNonNull(Dates.parse(text(it.column(), b)))))
              <= it.days();
      case Condition.Alias it ->
          !text(it.column(), a).equals(text(it.column(), b))
              && it.groups().stream()
                  .anyMatch(group ->
                      group.containsAll(List.of(text(it.column(), a), text(it.column(), b))));
      default -> throw new AssertionError(condition);
    };
  }

  private int shared(Expression column, int a, int b) {
    var shared = new HashSet<>(derivation.list(column).values(a));
    shared.retainAll(derivation.list(column).values(b));
    return shared.size();
  }

  private boolean absent(Expression column, int record) {
    return switch (derivation.column(column)) {
      case TextColumn text -> text.value(record) == null;
      case ListColumn list -> list.values(record).isEmpty();
    };
  }

  private Texts pair(Expression column, int a, int b) {
    return Texts.of(text(column, a), text(column, b));
  }

  private String text(Expression column, int record) {
    return Objects.requireNonNull(derivation.text(column).value(record));
  }

  private static int different(String one, String two) {
    int[] a = one.codePoints().toArray();
    int[] b = two.codePoints().toArray();
    int different = a.length == b.length ? 0 : Integer.MAX_VALUE;
    for (int i = 0; i < a.length && a.length == b.length; i++) {
      different += a[i] == b[i] ? 0 : 1;
    }
    return different;
  }
}
