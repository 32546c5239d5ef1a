package city.tongyou.region;

import java.util.Locale;
import java.util.Optional;

/** The four levels of administration, from the widest to the narrowest. */
public enum Level {
  CITY,
  DISTRICT,
  TOWN,
  COMMUNITY;

  /** The name that files and databases know it by. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Level> find(String code) {
    return code.equals("none")
        ? Optional.empty()
        : Optional.of(valueOf(code.toUpperCase(Locale.ROOT)));
  }
}
