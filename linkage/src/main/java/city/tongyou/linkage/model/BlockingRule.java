package city.tongyou.linkage.model;

import city.tongyou.linkage.transform.Expression;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs that agree on all these keys are compared. A key that gives lists is met by one common
 * value.
 */
public record BlockingRule(@JsonValue List<Expression> keys) {

  @JsonCreator
  public BlockingRule {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("A blocking rule has to have at least one key.");
    }
    keys = List.copyOf(keys);
  }

  public static BlockingRule on(String... keys) {
    return new BlockingRule(Stream.of(keys).map(Expression::parse).toList());
  }

  @Override
  public String toString() {
    return keys.stream().map(Expression::text).collect(Collectors.joining(" & "));
  }
}
