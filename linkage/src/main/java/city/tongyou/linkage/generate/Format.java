package city.tongyou.linkage.generate;

import java.util.Locale;

/** How generated files are written. */
public enum Format {
  CSV,
  PARQUET;

  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
