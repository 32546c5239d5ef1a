package city.tongyou.linkage.generate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each mistake is made: a share of records from 0 to 1. */
public record ErrorRates(Map<Mistake, Double> rates) {

  public ErrorRates {
    rates.forEach(ErrorRates::check);
    rates = Map.copyOf(rates);
  }

  /** The shares that figures are compared at. */
  public static ErrorRates usual() {
    return new ErrorRates(
        Arrays.stream(Mistake.values()).collect(Collectors.toMap(it -> it, Mistake::usualRate)));
  }

  /** Faultless files. */
  public static ErrorRates none() {
    return new ErrorRates(Map.of());
  }

  public ErrorRates with(Mistake mistake, double rate) {
    var changed = new EnumMap<Mistake, Double>(Mistake.class);
    changed.putAll(rates);
    changed.put(mistake, rate);
    return new ErrorRates(changed);
  }

  public double of(Mistake mistake) {
    return rates.getOrDefault(mistake, 0.0);
  }

  private static void check(Mistake mistake, double rate) {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException(
          "The rate of %s has to lie between 0 and 1, but is %s."
              .formatted(mistake.option(), rate));
    }
  }
}
