package city.tongyou.linkage.transform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How a model names a column: {@code name}, {@code pinyin(name)}, {@code prefix(post code, 2)}. */
public sealed interface Expression {

  /** A column of the input. */
  record Named(String column) implements Expression {
    @Override
    public String toString() {
      return ExpressionParser.isPlain(column) ? column : "\"" + column.replace("\"", "\"\"") + "\"";
    }
  }

  /** A fixed text or number given to a transform. */
  record Literal(String text) implements Expression {
    @Override
    public String toString() {
      return text.matches("-?\\d+(\\.\\d+)?") ? text : "'" + text.replace("'", "''") + "'";
    }
  }

  /** A transform of other expressions. */
  record Call(String transform, List<Expression> arguments) implements Expression {
    @Override
    public String toString() {
      return arguments.stream()
          .map(Expression::toString)
          .collect(Collectors.joining(", ", transform + "(", ")"));
    }
  }

  /** The notation that {@link #parse} reads. */
  @JsonValue
  default String text() {
    return toString();
  }

  /** The input columns that it rests on. */
  default Set<String> inputs() {
    var inputs = new TreeSet<String>();
    switch (this) {
      case Named named -> inputs.add(named.column());
      case Literal _ -> {}
      case Call call -> call.arguments().forEach(it -> inputs.addAll(it.inputs()));
    }
    return inputs;
  }

  static Expression named(String column) {
    return new Named(column);
  }

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException with the place where it cannot be read
   */
  @JsonCreator
  static Expression parse(String text) {
    return new ExpressionParser(text).parse();
  }
}
