package city.tongyou.linkage.splink;

import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.transform.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads those SQL conditions of Splink that mean here what they mean there:
 *
 * <ul>
 *   <li>{@code x_l IS NULL OR x_r IS NULL}, {@code ELSE}, {@code AND}, {@code OR}, {@code NOT};
 *   <li>{@code x_l = x_r}, also under {@code substr(x, from, n)} and {@code lower(x)};
 *   <li>{@code a_l = b_r AND b_l = a_r};
 *   <li>{@code levenshtein}, {@code damerau_levenshtein} and {@code hamming} with {@code <=} or
 *       {@code <}, {@code jaro_similarity}, {@code jaro_winkler_similarity} and {@code jaccard}
 *       with {@code >=}.
 * </ul>
 *
 * DuckDB's distances count bytes and these count characters: weights are the same on plain letters.
 */
final class SqlConditions {

  private final SqlTokens tokens;

  /** One side of an equation: a column's expression, and of which record. */
  private record Side(Expression column, boolean left) {}

  /** An equation between different columns, of use only together with its mirror image. */
  private record Crossing(Expression ofLeft, Expression ofRight) {}

  private SqlConditions(SqlTokens tokens) {
    this.tokens = tokens;
  }

  static Condition read(String sql) {
    var tokens = new SqlTokens(sql);
    if (tokens.accept("ELSE")) {
      return new Condition.Otherwise();
    }
    var condition = new SqlConditions(tokens).any();
    if (!tokens.isAtEnd()) {
      throw tokens.refused();
    }
    return condition;
  }

  private Condition any() {
    var parts = new ArrayList<Condition>();
    do {
      parts.add(all());
    } while (tokens.accept("OR"));
    return withoutRepeats(parts);
  }

  /** {@code x_l IS NULL OR x_r IS NULL} reads as the same condition twice. */
  private static Condition withoutRepeats(List<Condition> parts) {
    var distinct = parts.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : new Condition.Or(distinct);
  }

  private Condition all() {
    var parts = new ArrayList<Condition>();
    do {
      parts.add(one());
    } while (tokens.accept("AND"));
    return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
  }

  private Condition one() {
    if (tokens.accept("NOT")) {
      return new Condition.Not(one());
    }
    if (tokens.accept("(")) {
      var inner = any();
      tokens.expect(")");
      return inner;
    }
    return tokens.isNextAfter("(") && !isTextFunction() ? distance() : comparisonOfSides();
  }

  private boolean isTextFunction() {
    return tokens.isNext("substr") || tokens.isNext("substring") || tokens.isNext("lower");
  }

  private Condition distance() {
    var function = tokens.name().toLowerCase(Locale.ROOT);
    tokens.expect("(");
    var a = side();
    tokens.expect(",");
    var b = side();
    tokens.expect(")");
    if (a.left() == b.left() || !a.column().equals(b.column())) {
      throw tokens.refused();
    }
    var sign = tokens.take();
    double limit = tokens.number();
    return switch (function) {
      case "levenshtein" -> new Condition.Levenshtein(a.column(), atMost(sign, limit));
      case "damerau_levenshtein" ->
          new Condition.DamerauLevenshtein(a.column(), atMost(sign, limit));
      case "hamming" -> new Condition.Hamming(a.column(), atMost(sign, limit));
      case "jaro_similarity" -> new Condition.Jaro(a.column(), atLeast(sign, limit));
      case "jaro_winkler_similarity" -> new Condition.JaroWinkler(a.column(), atLeast(sign, limit));
      case "jaccard" -> new Condition.Jaccard(a.column(), atLeast(sign, limit));
      default -> throw tokens.refused();
    };
  }

  private int atMost(String sign, double limit) {
    return switch (sign) {
      case "<=" -> (int) Math.floor(limit);
      case "<" -> (int) Math.ceil(limit) - 1;
      default -> throw tokens.refused();
    };
  }

  private double atLeast(String sign, double limit) {
    if (!sign.equals(">=")) {
      throw tokens.refused();
    }
    return limit;
  }

  private Condition comparisonOfSides() {
    var a = side();
    if (tokens.accept("IS")) {
      boolean not = tokens.accept("NOT");
      tokens.expect("NULL");
      if (not) {
        throw tokens.refused();
      }
      return absent(a);
    }
    tokens.expect("=");
    var b = side();
    if (a.left() == b.left()) {
      throw tokens.refused();
    }
    return a.column().equals(b.column()) ? new Condition.Exact(a.column()) : swapped(a, b);
  }

  /** The other record's half has to follow: {@code OR x_r IS NULL}. */
  private Condition absent(Side side) {
    int mark = tokens.mark();
    if (tokens.accept("OR") && !tokens.isNextAfter("(")) {
      var other = side();
      if (other.column().equals(side.column())
          && other.left() != side.left()
          && tokens.accept("IS")
          && tokens.accept("NULL")) {
        return new Condition.Absent(side.column());
      }
    }
    tokens.reset(mark);
    throw tokens.refused();
  }

  private Condition swapped(Side a, Side b) {
    var first = crossing(a, b);
    tokens.expect("AND");
    var c = side();
    tokens.expect("=");
    var second = crossing(c, side());
    if (!first.ofLeft().equals(second.ofRight()) || !first.ofRight().equals(second.ofLeft())) {
      throw tokens.refused();
    }
    return new Condition.Swapped(first.ofLeft(), first.ofRight());
  }

  private Crossing crossing(Side a, Side b) {
    if (a.left() == b.left()) {
      throw tokens.refused();
    }
    return a.left() ? new Crossing(a.column(), b.column()) : new Crossing(b.column(), a.column());
  }

  /** {@code x_l}, {@code l.x}, or a text function of one. */
  private Side side() {
    if (isTextFunction() && tokens.isNextAfter("(")) {
      return function();
    }
    var name = tokens.name();
    if (tokens.accept(".")) {
      boolean left = name.equals("l");
      if (!left && !name.equals("r")) {
        throw tokens.refused();
      }
      return new Side(Expression.named(tokens.name()), left);
    }
    if (!name.endsWith("_l") && !name.endsWith("_r")) {
      throw tokens.refused();
    }
    var column = Expression.named(name.substring(0, name.length() - 2));
    return new Side(column, name.endsWith("_l"));
  }

  private Side function() {
    var function = tokens.name().toLowerCase(Locale.ROOT);
    tokens.expect("(");
    var inner = side();
    var arguments = new ArrayList<Expression>(List.of(inner.column()));
    while (tokens.accept(",")) {
      arguments.add(new Expression.Literal(Integer.toString((int) tokens.number())));
    }
    tokens.expect(")");
    boolean lower = function.equals("lower");
    if (arguments.size() != (lower ? 1 : 3)) {
      throw tokens.refused();
    }
    return new Side(new Expression.Call(lower ? "lower" : "substring", arguments), inner.left());
  }
}
