package city.tongyou.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a measure reads in a region.
 *
 * @param numerator the count or amount; for a rate or a coverage, what is above the line
 * @param denominator 1 but for a rate or a coverage, where nothing to divide by is 0
 * @param facts how many facts it stands on
 */
public record Reading(BigDecimal numerator, BigDecimal denominator, long facts) {

  static final Reading NOTHING = new Reading(BigDecimal.ZERO, BigDecimal.ONE, 0);

  /** The plain number; of a rate the quotient, which is empty over nothing. */
  public Optional<BigDecimal> amount() {
    return denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(
            denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator
                : numerator.divide(denominator, MathContext.DECIMAL64));
  }
}
