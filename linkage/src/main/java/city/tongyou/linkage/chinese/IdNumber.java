package city.tongyou.linkage.chinese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen identity number after GB 11643-1999: six digits of region, eight of birth date, three
 * of sequence (odd for male) and a check digit by ISO 7064 MOD 11-2.
 *
 * @param text eighteen characters where the number is whole (fifteen-digit numbers of before 1999
 *     are lengthened), otherwise what was written, without spaces
 */
public record IdNumber(String text, Validity validity) {

  /** What is right or wrong with a number; the first fault that was found. */
  public enum Validity {
    VALID,
    ABSENT,
    /** Neither 15 nor 18 characters. */
    WRONG_LENGTH,
    /** Something other than digits, or an X before the end. */
    WRONG_CHARACTER,
    /** The first two digits are no province. */
    UNKNOWN_PROVINCE,
    /** The birth date inside is not in the calendar. */
    NO_SUCH_DATE,
    /** All is well except the check digit. */
    WRONG_CHECK_DIGIT
  }

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";
  private static final String PROVINCES =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
          + " 65 71 81 82 83 91 ";
  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2099;

  /** Reads a number as it stands in a file; what is wrong with it is its {@link #validity}. */
  public static IdNumber of(String written) {
    String text = bare(written);
    return switch (text.length()) {
      case 0 -> new IdNumber("", Validity.ABSENT);
      case 15 -> lengthened(text);
      case 18 -> new IdNumber(text, validity(text));
      default -> new IdNumber(text, Validity.WRONG_LENGTH);
    };
  }

  /** The check digit of the first seventeen digits. */
  public static char checkDigit(CharSequence number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }

  public boolean isValid() {
    return validity == Validity.VALID;
  }

  /** The six-digit region where the number was first given out; empty unless valid. */
  public Optional<String> region() {
    return isValid() ? Optional.of(text.substring(0, 6)) : Optional.empty();
  }

  public Optional<LocalDate> birthDate() {
    return isValid() ? date(text.substring(6, 14)) : Optional.empty();
  }

  /** {@code M} or {@code F}; empty unless valid. */
  public Optional<String> sex() {
    return isValid() ? Optional.of((text.charAt(16) - '0') % 2 == 1 ? "M" : "F") : Optional.empty();
  }

  /**
   * Whether a birth date written elsewhere may be that of this number: the same, one digit apart,
   * or with day and month exchanged. Without a date nothing contradicts it.
   */
  public boolean agreesWith(@Nullable LocalDate birth) {
    if (birth == null || !isValid()) {
      return isValid();
    }
    String inside = text.substring(6, 14);
    String written = birth.format(DateTimeFormatter.BASIC_ISO_DATE);
    String exchanged = written.substring(0, 4) + written.substring(6) + written.substring(4, 6);
    return inside.equals(written) || inside.equals(exchanged) || Slips.one(inside, written);
  }

  /**
   * Whether one slip of the hand leads from one number to the other: a digit wrong, missing or
   * doubled, or two neighbours exchanged. Equal numbers are not near.
   */
  public boolean isNear(IdNumber other) {
    return Slips.one(text, other.text);
  }

  private static String bare(String written) {
    String compatible = Compatible.of(written).toUpperCase(Locale.ROOT);
    var bare = new StringBuilder(18);
    compatible
        .chars()
        .filter(c -> (c >= '0' && c <= '9') || Character.isLetter(c) || c == '*')
        .map(c -> c == 'Х' || c == '×' ? 'X' : c)
        .forEach(c -> bare.append((char) c));
    return bare.indexOf("0") < 0 && bare.chars().noneMatch(Character::isDigit)
        ? ""
        : bare.toString();
  }

  /** People born before 1900 had sequence numbers from 996 up; all others are of the 1900s. */
  private static IdNumber lengthened(String text) {
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new IdNumber(text, Validity.WRONG_CHARACTER);
    }
    String century = text.substring(12).compareTo("996") >= 0 ? "18" : "19";
    String body = text.substring(0, 6) + century + text.substring(6);
    String whole = body + checkDigit(body);
    return new IdNumber(whole, validity(whole));
  }

  private static Validity validity(String text) {
    if (!text.chars().limit(17).allMatch(c -> c >= '0' && c <= '9')
        || CHECK_DIGITS.indexOf(text.charAt(17)) < 0) {
      return Validity.WRONG_CHARACTER;
    }
    if (!PROVINCES.contains(" " + text.substring(0, 2) + " ")) {
      return Validity.UNKNOWN_PROVINCE;
    }
    if (date(text.substring(6, 14)).isEmpty()) {
      return Validity.NO_SUCH_DATE;
    }
    return checkDigit(text) == text.charAt(17) ? Validity.VALID : Validity.WRONG_CHECK_DIGIT;
  }

  private static Optional<LocalDate> date(String yyyymmdd) {
    int year = Integer.parseInt(yyyymmdd, 0, 4, 10);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      int month = Integer.parseInt(yyyymmdd, 4, 6, 10);
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(yyyymmdd, 6, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
