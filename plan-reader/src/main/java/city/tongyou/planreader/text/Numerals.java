package city.tongyou.planreader.text;

import java.math.BigDecimal;
import java.util.Optional;

/** What number do digits or Chinese numerals write? */
public final class Numerals {

  /** Chinese numerals that count things, 两 included. */
  public static final String CHINESE = "[〇零一二三四五六七八九十百千两]+";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 12;

  private Numerals() {}

  /** The number of "1,000", "12.5", "二十一", "两" or "二〇二五"; empty when it is none. */
  public static Optional<BigDecimal> value(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    return first >= '0' && first <= '9' ? arabic(text) : chinese(text).map(BigDecimal::valueOf);
  }

  /** A small whole number, for headings and years; 0 when it is none. */
  public static int whole(String text) {
    return value(text).map(BigDecimal::intValue).orElse(0);
  }

  private static Optional<BigDecimal> arabic(String text) {
    try {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Long> chinese(String text) {
    return text.matches("[〇零一二三四五六七八九]{2,}") ? digitByDigit(text) : byPlaces(text);
  }

  private static Optional<Long> digitByDigit(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return Optional.of(value);
  }

  private static Optional<Long> byPlaces(String text) {
    long sum = 0;
    long pending = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      long place = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      int digit = digit(c);
      if (place == 0 && digit < 0) {
        return Optional.empty();
      }
      sum += place == 0 ? 0 : place * Math.max(1, pending);
      pending = place == 0 ? digit : 0;
    }
    return Optional.of(sum + pending);
  }

  private static int digit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }
}
