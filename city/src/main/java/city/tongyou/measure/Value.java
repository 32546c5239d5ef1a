package city.tongyou.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * What a measure was in a region on a day.
 *
 * @param since the day from which the newest fact in it holds
 */
public record Value(BigDecimal numerator, BigDecimal denominator, LocalDate since) {

  static Value of(Fact fact) {
    return new Value(fact.numerator(), fact.denominator(), fact.validFrom());
  }

  /** The plain number; of a rate, the quotient. */
  public BigDecimal amount() {
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? numerator
        : numerator.divide(denominator, MathContext.DECIMAL64);
  }
}
