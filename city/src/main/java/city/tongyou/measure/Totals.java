package city.tongyou.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums of one measure at one point, for each region by its place in the lineage. */
final class Totals {

  private final @Nullable BigDecimal[] numerators;
  private final BigDecimal[] denominators;
  private final long[] facts;

  Totals(int regions) {
    numerators = new BigDecimal[regions];
    denominators = new BigDecimal[regions];
    facts = new long[regions];
  }

  void add(int region, RollupRepository.Sum part) {
    var before = numerators[region];
    numerators[region] = before == null ? part.numerator() : before.add(part.numerator());
    denominators[region] =
        before == null ? part.denominator() : denominators[region].add(part.denominator());
    facts[region] += part.facts();
  }

  long facts(int region) {
    return facts[region];
  }

  /** Null where nothing was added. */
  @Nullable Reading reading(int region, Kind kind) {
    var numerator = numerators[region];
    return numerator == null
        ? null
        : new Reading(
            numerator, kind == Kind.RATE ? denominators[region] : BigDecimal.ONE, facts[region]);
  }
}
