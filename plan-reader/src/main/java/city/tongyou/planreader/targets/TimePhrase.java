package city.tongyou.planreader.targets;

import city.tongyou.planreader.Target.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when: 到2023年底, 2021年, 每年.
 *
 * @param start where they begin
 * @param end where they end
 * @param sense what they say
 * @param year the year of {@link Sense#IN_YEAR}
 * @param deadline the last day, for {@link Sense#BY_DATE} and {@link Sense#PERIOD}
 */
record TimePhrase(
    int start, int end, Sense sense, @Nullable Integer year, @Nullable LocalDate deadline) {

  /** What the words say about a number behind them. */
  enum Sense {
    BY_DATE,
    IN_YEAR,
    /** Within several years, all told. */
    PERIOD,
    /** Every month, term or week: how often, not until when. */
    FREQUENCY,
    /** A year to compare with, or one that is over. */
    NOT_A_TERM
  }

  boolean governs() {
    return sense != Sense.NOT_A_TERM;
  }

  @Nullable Window window() {
    return switch (sense) {
      case BY_DATE -> Window.BY_DATE;
      case IN_YEAR -> Window.IN_YEAR;
      case PERIOD -> Window.CUMULATIVE;
      case FREQUENCY, NOT_A_TERM -> null;
    };
  }
}
