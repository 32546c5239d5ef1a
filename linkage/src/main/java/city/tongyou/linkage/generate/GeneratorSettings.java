package city.tongyou.linkage.generate;

/**
 * What to make up.
 *
 * @param records how many records in all files together
 * @param seed the same seed gives the same records
 */
public record GeneratorSettings(long records, long seed, ErrorRates rates, Population population) {

  public GeneratorSettings {
    if (records < 1) {
      throw new IllegalArgumentException(
          "At least one record has to be generated, not %d.".formatted(records));
    }
  }

  /** At the usual error rates. */
  public static GeneratorSettings of(long records, long seed) {
    return new GeneratorSettings(records, seed, ErrorRates.usual(), Population.usual());
  }
}
