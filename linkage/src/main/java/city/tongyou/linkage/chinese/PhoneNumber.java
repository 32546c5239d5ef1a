package city.tongyou.linkage.chinese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers in one form: mobile numbers as eleven digits, fixed lines with area code as ten to
 * twelve.
 */
public final class PhoneNumber {

  private static final Pattern EXTENSION = Pattern.compile("(?i)(转|分机|ext\\.?|#).*$");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
  private static final Pattern COUNTRY =
      Pattern.compile("^(?:0086|86)(?=(?:1[3-9]\\d{9}|0?[2-9]\\d{8,10})$)");
  private static final Pattern MOBILE = Pattern.compile("0?(1[3-9]\\d{9})");
  private static final Pattern FIXED = Pattern.compile("0?((?:10|2\\d|[3-9]\\d{2})[2-9]\\d{6,7})");
  private static final Pattern ONE_DIGIT = Pattern.compile("(\\d)\\1*");

  private PhoneNumber() {}

  /**
   * The normal form, or empty where the text holds no whole number or one that only fills a field
   * (all digits alike, 12345678901).
   */
  public static String normalise(String written) {
    String compatible = Compatible.of(written);
    String digits = NO_DIGIT.matcher(EXTENSION.matcher(compatible).replaceFirst("")).replaceAll("");
    String national = COUNTRY.matcher(digits).replaceFirst("");
    if (isFiller(national)) {
      return "";
    }
    Matcher mobile = MOBILE.matcher(national);
    if (mobile.matches()) {
      return mobile.group(1);
    }
    Matcher fixed = FIXED.matcher(national);
    return fixed.matches() && national.startsWith("0") ? "0" + fixed.group(1) : "";
  }

  private static boolean isFiller(String digits) {
    return digits.length() > 1
        && (ONE_DIGIT.matcher(digits.substring(1)).matches() || "1234567890123".startsWith(digits));
  }
}
