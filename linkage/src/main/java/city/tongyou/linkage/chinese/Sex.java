package city.tongyou.linkage.chinese;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sex as files write it; codes after GB/T 2261.1: 1 male, 2 female, 0 and 9 not known. */
final class Sex {

  private Sex() {}

  static @Nullable String of(String written) {
    String text = Compatible.of(written).strip().toUpperCase(Locale.ROOT);
    return switch (text) {
      case "男", "男性", "1", "01", "M", "MALE", "男孩" -> "M";
      case "女", "女性", "2", "02", "F", "FEMALE", "女孩" -> "F";
      default -> null;
    };
  }
}
