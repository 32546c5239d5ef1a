package city.tongyou.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a light is what it is, as a message with its numbers.
 *
 * @param facts numbers and days, in the message's order
 */
public record Why(String key, List<Fact> facts) {

  /** A number or a day. */
  public record Fact(@Nullable BigDecimal number, @Nullable LocalDate day) {

    private static Fact of(Object fact) {
      return fact instanceof LocalDate day
          ? new Fact(null, day)
          : new Fact((BigDecimal) fact, null);
    }
  }

  public Why {
    facts = List.copyOf(facts);
  }

  static Why of(String reason, Object... facts) {
    return new Why("plan.why." + reason, Arrays.stream(facts).map(Fact::of).toList());
  }

  /** The facts as a page writes them into the message. */
  public Object[] arguments() {
    return facts.stream().map(fact -> fact.number() != null ? fact.number() : fact.day()).toArray();
  }
}
