package city.tongyou.linkage.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts an address where people agree: the street or estate in words, the house in numbers.
 *
 * <p>苏州市吴中区木渎镇金山路12弄3幢502室 and 木渎金山路 12-3-502 have the same street and the same house.
 */
public final class Addresses {

  private static final String NOISE = ",.;:、。,;:()[]【】<>《》\"'|_";
  private static final Pattern REGIONS =
      Pattern.compile("^.*(?:省|自治区|自治州|(?<![城都超])市|(?<!小)区|县|镇|乡|街道办事处|街道|社区|居委会|村委会)");
  private static final Pattern NUMBER_OF_UNIT =
      Pattern.compile("[〇零一二三四五六七八九十百]+(?=(?:号|幢|栋|座|单元|室|层|楼|组|弄|队))");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d+|[A-Z](?=[座幢栋])");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<=^|[A-Z])0+(?=\\d)");
  private static final String NUMERALS = "〇零一二三四五六七八九十百";
  private static final String DIGITS = "〇一二三四五六七八九";

  private Addresses() {}

  /** What comes before the first number, without regions: 金山路. Empty where there is nothing. */
  public static String street(String address) {
    String text = withDigits(bare(address));
    var number = NUMBER.matcher(text);
    String words = number.find() ? text.substring(0, number.start()) : text;
    return REGIONS.matcher(words).replaceFirst("");
  }

  /** All numbers in their order, with a hyphen between: 12-3-502. Empty where there are none. */
  public static String house(String address) {
    return String.join("-", numbers(address));
  }

  /** Lane, building, unit, room, or as many of them as are written. */
  public static List<String> numbers(String address) {
    var numbers = new ArrayList<String>();
    NUMBER
        .matcher(withDigits(bare(address)))
        .results()
        .map(MatchResult::group)
        .forEach(number -> numbers.add(LEADING_ZEROS.matcher(number).replaceFirst("")));
    return numbers;
  }

  /** Compatible forms, simplified, capitals, no spaces or punctuation except hyphens. */
  static String bare(String address) {
    String compatible = Compatible.of(address).toUpperCase(Locale.ROOT);
    var text = new StringBuilder(compatible.length());
    for (int i = 0; i < compatible.length(); i += Character.charCount(compatible.codePointAt(i))) {
      int c = compatible.codePointAt(i);
      if (!Character.isWhitespace(c) && NOISE.indexOf(c) < 0) {
        text.appendCodePoint(isDash(c) ? '-' : HanCharacters.simplified(c));
      }
    }
    return text.toString();
  }

  private static boolean isDash(int c) {
    return c == '—' || c == '–' || c == '－' || c == '~';
  }

  private static String withDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NUMERALS.indexOf(text.charAt(i)) >= 0) {
        return NUMBER_OF_UNIT
            .matcher(text)
            .replaceAll(number -> Integer.toString(value(number.group())));
      }
    }
    return text;
  }

  /** 十二 and 一百零三 by their places; 五〇二 digit by digit. */
  private static int value(String numeral) {
    for (Place place : Place.values()) {
      int at = numeral.indexOf(place.sign);
      if (at >= 0) {
        int count = at == 0 ? 1 : value(numeral.substring(0, at));
        return count * place.worth + value(numeral.substring(at + 1));
      }
    }
    return numeral.chars().limit(9).reduce(0, (sum, c) -> sum * 10 + digit((char) c));
  }

  private enum Place {
    HUNDREDS('百', 100),
    TENS('十', 10);

    private final char sign;
    private final int worth;

    Place(char sign, int worth) {
      this.sign = sign;
      this.worth = worth;
    }
  }

  private static int digit(char numeral) {
    return Math.max(0, DIGITS.indexOf(numeral));
  }
}
