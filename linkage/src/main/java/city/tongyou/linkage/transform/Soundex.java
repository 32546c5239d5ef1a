package city.tongyou.linkage.transform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** American Soundex as the U.S. National Archives describe it. */
final class Soundex {

  /**
   * For a to z: the digit, 0 for vowels (which part equal digits), 9 for h and w (which do not).
   */
  private static final String DIGITS = "01230129022455012623019202";

  private Soundex() {}

  static @Nullable String of(String text) {
    var code = new StringBuilder(4);
    char last = '0';
    for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (letter < 'a' || letter > 'z') {
        continue;
      }
      char digit = DIGITS.charAt(letter - 'a');
      if (code.isEmpty()) {
        code.append(Character.toUpperCase(letter));
      } else if (digit != last && digit != '0' && digit != '9' && code.length() < 4) {
        code.append(digit);
      }
      last = digit == '9' ? last : digit;
    }
    while (!code.isEmpty() && code.length() < 4) {
      code.append('0');
    }
    return code.isEmpty() ? null : code.toString();
  }
}
