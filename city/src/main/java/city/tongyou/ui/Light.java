package city.tongyou.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** The five lights. A light is always shown with its shape and a word, never by colour alone. */
public enum Light {
  MET,
  TRACK,
  RISK,
  OVERDUE,
  IDLE;

  /** The name that style sheets and glyphs know it by. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The light of a code.
   *
   * @throws NoSuchElementException if there is none
   */
  public static Light of(String code) {
    return Arrays.stream(values())
        .filter(light -> light.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No light " + code));
  }
}
