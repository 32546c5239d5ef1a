package city.tongyou.linkage.model;

import city.tongyou.linkage.transform.Expression;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to hold between two records for a level. All conditions are symmetric: it does not
 * matter which record stands first.
 *
 * <p>Except for {@link Absent} and what is built of it, no condition holds where a value that it
 * looks at is absent from either record. Distances count characters, not bytes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Condition.Absent.class, name = "absent"),
  @JsonSubTypes.Type(value = Condition.Exact.class, name = "exact"),
  @JsonSubTypes.Type(value = Condition.OneDifferent.class, name = "one_different"),
  @JsonSubTypes.Type(value = Condition.Hamming.class, name = "hamming"),
  @JsonSubTypes.Type(value = Condition.Levenshtein.class, name = "levenshtein"),
  @JsonSubTypes.Type(value = Condition.DamerauLevenshtein.class, name = "damerau_levenshtein"),
  @JsonSubTypes.Type(value = Condition.Jaro.class, name = "jaro"),
  @JsonSubTypes.Type(value = Condition.JaroWinkler.class, name = "jaro_winkler"),
  @JsonSubTypes.Type(value = Condition.Jaccard.class, name = "jaccard"),
  @JsonSubTypes.Type(value = Condition.Swapped.class, name = "swapped"),
  @JsonSubTypes.Type(value = Condition.Shares.class, name = "shares"),
  @JsonSubTypes.Type(value = Condition.NumberWithin.class, name = "number_within"),
  @JsonSubTypes.Type(value = Condition.DateWithin.class, name = "date_within"),
  @JsonSubTypes.Type(value = Condition.DistanceWithin.class, name = "distance_within"),
  @JsonSubTypes.Type(value = Condition.Alias.class, name = "alias"),
  @JsonSubTypes.Type(value = Condition.And.class, name = "and"),
  @JsonSubTypes.Type(value = Condition.Or.class, name = "or"),
  @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
  @JsonSubTypes.Type(value = Condition.Otherwise.class, name = "else"),
})
public sealed interface Condition {

  /** The value is absent from one record or both. */
  record Absent(Expression column) implements Condition {}

  /** The values are the same; lists are the same if they hold the same values. */
  record Exact(Expression column) implements Condition {}

  /** The same length, and at most one character different. */
  record OneDifferent(Expression column) implements Condition {}

  /** The same length, and at most this many characters different. */
  record Hamming(Expression column, int atMost) implements Condition {}

  /** At most this many insertions, deletions and replacements. */
  record Levenshtein(Expression column, int atMost) implements Condition {}

  /** The same with exchanges of neighbours, without restriction on later edits. */
  record DamerauLevenshtein(Expression column, int atMost) implements Condition {}

  /** Jaro's similarity, from 0 to 1. */
  record Jaro(Expression column, double atLeast) implements Condition {}

  /** Jaro's similarity raised by Winkler's common prefix of up to four, scale 0.1, from 0.7 up. */
  record JaroWinkler(Expression column, double atLeast) implements Condition {}

  /** Shared over all: of the values of lists, of the distinct characters of texts. */
  record Jaccard(Expression column, double atLeast) implements Condition {}

  /** One's left is the other's right, both ways: surname and given name exchanged. */
  record Swapped(Expression left, Expression right) implements Condition {}

  /** The lists have at least this many values in common. */
  record Shares(Expression column, int atLeast) implements Condition {}

  /** The numbers differ by at most this much. */
  record NumberWithin(Expression column, double atMost) implements Condition {}

  /** The dates are at most this many days apart. */
  record DateWithin(Expression column, int days) implements Condition {}

  /** The places are at most this far apart on the sphere; columns in degrees. */
  record DistanceWithin(Expression latitude, Expression longitude, double kilometres)
      implements Condition {}

  /**
   * The two values are learned to name the same thing: Bill and William, a village and its code.
   */
  record Alias(Expression column, List<List<String>> groups) implements Condition {}

  record And(List<Condition> all) implements Condition {}

  record Or(List<Condition> any) implements Condition {}

  record Not(Condition condition) implements Condition {}

  /** Always. */
  record Otherwise() implements Condition {}

  /** The columns it looks at. */
  default Set<Expression> columns() {
    var columns = new TreeSet<Expression>((a, b) -> a.text().compareTo(b.text()));
    collect(this, columns);
    return columns;
  }

  private static void collect(Condition condition, Set<Expression> into) {
    switch (condition) {
      case Absent it -> into.add(it.column());
      case Exact it -> into.add(it.column());
      case OneDifferent it -> into.add(it.column());
      case Hamming it -> into.add(it.column());
      case Levenshtein it -> into.add(it.column());
      case DamerauLevenshtein it -> into.add(it.column());
      case Jaro it -> into.add(it.column());
      case JaroWinkler it -> into.add(it.column());
      case Jaccard it -> into.add(it.column());
      case Shares it -> into.add(it.column());
      case NumberWithin it -> into.add(it.column());
      case DateWithin it -> into.add(it.column());
      case Alias it -> into.add(it.column());
      case Swapped it -> into.addAll(List.of(it.left(), it.right()));
      case DistanceWithin it -> into.addAll(List.of(it.latitude(), it.longitude()));
      case And it -> it.all().forEach(part -> collect(part, into));
      case Or it -> it.any().forEach(part -> collect(part, into));
      case Not it -> collect(it.condition(), into);
      case Otherwise _ -> {}
    }
  }
}
