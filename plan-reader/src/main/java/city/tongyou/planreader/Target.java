package city.tongyou.planreader;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that a task promises.
 *
 * @param object what is counted or measured (普惠性托育机构)
 * @param quantity the promised number; 100,000 for 10万人, 5000 for 5000万元
 * @param quantityMax the upper end, for {@link Comparator#RANGE} alone
 * @param unit the measure word as written (家, %, 微克/立方米, 万元), empty when there is none
 * @param window null when the text does not say when
 * @param year the year of {@link Window#IN_YEAR}, null for "every year" and for all other windows
 * @param deadline last day of the year, half-year, quarter or month that is named, for all windows
 *     but {@link Window#IN_YEAR}
 * @param scope each of what has to reach the number
 * @param quote the words it was read from
 * @param line the source's line of those words, from 1
 * @param span the quote's place in the document
 */
public record Target(
    String object,
    BigDecimal quantity,
    @Nullable BigDecimal quantityMax,
    String unit,
    Comparator comparator,
    Kind kind,
    @Nullable Window window,
    @Nullable Integer year,
    @Nullable LocalDate deadline,
    Scope scope,
    String quote,
    int line,
    Span span) {

  /** How the number binds: exactly, at least, at most, or between two. */
  public enum Comparator {
    EQ,
    GE,
    LE,
    RANGE
  }

  /** Things counted, a share of something, or the reading of a level. */
  public enum Kind {
    COUNT,
    RATE,
    LEVEL
  }

  /** When it binds: by a day, within a year, summed up to a day, or kept up all along. */
  public enum Window {
    BY_DATE,
    IN_YEAR,
    CUMULATIVE,
    HOLD
  }

  /** The city as a whole, or each district, each town or each community. */
  public enum Scope {
    CITY,
    DISTRICT,
    TOWN,
    COMMUNITY
  }
}
