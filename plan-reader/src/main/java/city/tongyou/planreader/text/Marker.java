package city.tongyou.planreader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a heading.
 *
 * @param number as printed; 0 for a dash or a bullet
 * @param end where the words behind it begin
 */
public record Marker(Style style, int number, int end) {

  private static final String CN = "([一二三四五六七八九十百〇零]{1,4})";

  /** A way to number headings. Which one stands above which, only the document says. */
  public enum Style {
    /** 第一编, 第一篇, 第一部分. */
    PART("第\\s*([一二三四五六七八九十百\\d]{1,4})\\s*(?:编|篇|部分)[:：、\\s]*"),
    /** 第一章. */
    CHAPTER("第\\s*([一二三四五六七八九十百\\d]{1,4})\\s*章[:：、\\s]*"),
    /** 第一节. */
    SECTION("第\\s*([一二三四五六七八九十百\\d]{1,4})\\s*节[:：、\\s]*"),
    /** 第一条. */
    ARTICLE("第\\s*([一二三四五六七八九十百\\d]{1,4})\\s*条[:：、\\s]*"),
    /** 一、 */
    CHINESE(CN + "\\s*[、.,]\\s*"),
    /** （一） */
    CHINESE_BRACKETS("\\(\\s*" + CN + "\\s*\\)\\s*[、.,:]?\\s*"),
    /** 1.2.3 */
    DECIMAL_DEEP("\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})[.、]?\\s*(?=[一-龥“《])"),
    /** 1.2 */
    DECIMAL("\\d{1,2}\\.(\\d{1,2})(?:[、.]\\s*|\\s+|(?=[一-龥“《]))(?=[一-龥“《])(?![万亿个倍元平公米岁年])"),
    /** 1 总体要求, in documents that number 1.1 below it. */
    PLAIN("(\\d{1,2})\\s+(?=[一-龥]{2})(?![个家项条名万亿年月日岁所处座次人])"),
    /** 1. */
    ARABIC("(\\d{1,3})\\s*(?:[.、]|,(?=\\s*[一-龥“《]))(?![\\d])\\s*"),
    /** （1）, 1） */
    ARABIC_BRACKETS("\\(?\\s*(\\d{1,3})\\s*\\)\\s*[、.,:]?\\s*"),
    /** ① */
    CIRCLED("([①-⑳])\\s*[、.]?\\s*"),
    /** 行动一：, 任务1 */
    LABEL("(?:专项|重点)?(?:行动|任务|工程|举措|措施|项目)\\s*([一二三四五六七八九十]{1,3}|\\d{1,3})\\s*(?:[:、.]\\s*|\\s+)"),
    /** —— or a bullet. */
    DASH("(?:--+|-(?=[一-龥“《])|[•·●■◆▪★▲◇□○※➤✓])\\s*()");

    private final Pattern pattern;

    Style(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    /** Whether nothing but lists of lines is numbered like this. */
    public boolean isBullet() {
      return this == DASH;
    }
  }

  /** The marker at the start of a text, folded or not. */
  public static Optional<Marker> of(String text) {
    return at(Folded.of(text), 0);
  }

  /**
   * 3.6岁以下儿童: the third heading behind a second one, whose words begin with a digit.
   *
   * @param before number of the heading before it
   */
  public static Optional<Marker> followingArabic(String text, int before) {
    Matcher matcher =
        Pattern.compile("^(\\d{1,3})[.、]\\s*(?=\\d{1,4}(?![\\d.]))").matcher(Folded.of(text));
    return matcher.find() && Numerals.whole(matcher.group(1)) == before + 1
        ? Optional.of(new Marker(Style.ARABIC, before + 1, matcher.end()))
        : Optional.empty();
  }

  /** The marker at a place of a folded text. */
  static Optional<Marker> at(String folded, int place) {
    for (Style style : Style.values()) {
      Matcher matcher = style.pattern.matcher(folded).region(place, folded.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return Optional.of(new Marker(style, number(matcher.group(1)), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** Every place of a folded text at which something like a marker begins, bullets left out. */
  public static List<Placed> within(String folded) {
    List<Placed> found = new ArrayList<>();
    for (int place = 0; place < folded.length(); place++) {
      if (mayBegin(folded, place)) {
        int at = place;
        at(folded, place)
            .filter(marker -> !marker.style().isBullet())
            .ifPresent(marker -> found.add(new Placed(at, marker)));
      }
    }
    return found;
  }

  /**
   * A marker inside a text.
   *
   * @param start where it begins
   */
  public record Placed(int start, Marker marker) {}

  private static boolean mayBegin(String folded, int place) {
    char c = folded.charAt(place);
    if (place > 0 && isPartOfNumber(folded.charAt(place - 1)) && c != '(') {
      return false;
    }
    return c == '第'
        || c == '('
        || isDigit(c)
        || "一二三四五六七八九十".indexOf(c) >= 0
        || (c >= '①' && c <= '⑳');
  }

  private static boolean isPartOfNumber(char c) {
    return isDigit(c)
        || c == '.'
        || c == '第'
        || c == '('
        || c == '-'
        || "一二三四五六七八九十百〇零两".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String numeral) {
    if (numeral.isEmpty()) {
      return 0;
    }
    char first = numeral.charAt(0);
    return first >= '①' && first <= '⑳' ? first - '①' + 1 : Numerals.whole(numeral);
  }
}
