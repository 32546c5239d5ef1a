package city.tongyou.linkage.transform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named function from one or more texts of a record to a derived text or list of texts.
 *
 * <p>A transform is a pure function: it is called once for each distinct combination of values, not
 * once a record, and its answers are kept in a dictionary. Where a text that it needs is absent it
 * is not called and the answer is absent too, unless {@link #takesAbsent}.
 */
public sealed interface Transform {

  /** How expressions call it, such as {@code pinyin} or {@code id.birth}. */
  String name();

  /** One sentence for people who write models. */
  String description();

  /** Whether it is called although some of its texts are absent. */
  boolean takesAbsent();

  /** One text out. */
  record ToText(String name, String description, boolean takesAbsent, TextFunction function)
      implements Transform {}

  /** Any number of texts out. */
  record ToList(String name, String description, boolean takesAbsent, ListFunction function)
      implements Transform {}

  static Transform text(String name, String description, TextFunction function) {
    return new ToText(name, description, false, function);
  }

  static Transform list(String name, String description, ListFunction function) {
    return new ToList(name, description, false, function);
  }

  /** From the arguments, literals included, to a text or null for none. */
  @FunctionalInterface
  interface TextFunction {
    @Nullable String apply(List<@Nullable String> arguments);
  }

  /** From the arguments, literals included, to texts. */
  @FunctionalInterface
  interface ListFunction {
    List<String> apply(List<@Nullable String> arguments);
  }
}
