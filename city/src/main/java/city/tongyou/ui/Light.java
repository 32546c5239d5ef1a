package city.tongyou.ui;

import java.util.Locale;

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
}
