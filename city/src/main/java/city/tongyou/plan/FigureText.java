package city.tongyou.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: full-width digits, grouping commas and the measure word itself are
 * daily life and are understood; "about thirty" is not a figure.
 */
public final class FigureText {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(\\.\\d{1,4})?");

  private FigureText() {}

  /**
   * @param unit the measure word that may stand behind the number
   */
  public static Optional<BigDecimal> parse(String typed, String unit) {
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(",", "");
    var measure = Normalizer.normalize(unit, Normalizer.Form.NFKC);
    if (!measure.isEmpty() && plain.endsWith(measure)) {
      plain = plain.substring(0, plain.length() - measure.length()).strip();
    }
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }
}
