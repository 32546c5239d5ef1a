package city.tongyou.ui.picture;

import java.util.Locale;

/** The five colours of the dimensions. A sixth dimension has the first again, drawn inside out. */
public enum Hue {
  POLICY,
  SERVICE,
  RIGHTS,
  SPACE,
  ENVIRONMENT;

  /**
   * @param index counts from zero over all dimensions of a plan
   */
  public static Hue of(int index) {
    return values()[Math.floorMod(index, values().length)];
  }

  /** Whether a dimension has to differ from another of the same colour by more than the colour. */
  public static boolean again(int index) {
    return index >= values().length;
  }

  /** The class that sets {@code --dim} and {@code --dim-tint}. */
  public String css() {
    return "dim-" + name().toLowerCase(Locale.ROOT);
  }
}
