package city.tongyou.linkage.report;

import java.util.Locale;

/** Numbers as the pages write them. */
final class Numbers {

  private Numbers() {}

  /** A weight in bits with its sign: +8.21, −3.05. The minus is the typographic one. */
  static String signed(double bits) {
    String size = String.format(Locale.ROOT, "%.2f", Math.abs(bits));
    return (size.equals("0.00") ? "" : bits < 0 ? "−" : "+") + size;
  }

  /** A whole or half number on an axis. */
  static String tick(double value) {
    String text =
        value == Math.rint(value)
            ? Long.toString(Math.abs(Math.round(value)))
            : String.format(Locale.ROOT, "%.1f", Math.abs(value));
    return value < 0 ? "−" + text : text;
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A probability with as many nines as it has: 99.9997 %. Never rounded up to certainty. */
  static String percent(double share) {
    double percent = 100 * share;
    for (int decimals = 1; decimals <= 6; decimals++) {
      String text = String.format(Locale.ROOT, "%." + decimals + "f", percent);
      boolean rounded = Double.parseDouble(text) == 100 && share < 1;
      boolean vanished = Double.parseDouble(text) == 0 && share > 0;
      if (!rounded && !vanished) {
        return text + "%";
      }
    }
    return share > 0.5 ? ">99.999999%" : "<0.000001%";
  }

  /** An m or u: three digits, small ones as powers of ten. */
  static String share(double share) {
    return share >= 0.001 || share == 0
        ? String.format(Locale.ROOT, "%.3f", share)
        : String.format(Locale.ROOT, "%.1e", share).replace("e-0", "e-");
  }
}
