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

  /** The plain number; of a rate, the quotient. */
  public BigDecimal amount() {
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? numerator
        : numerator.divide(denominator, MathContext.DECIMAL64);
  }
}
