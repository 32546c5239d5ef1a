package city.tongyou.planreader.targets;

import city.tongyou.planreader.Target.Comparator;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How do the words around a number bind it?
 *
 * @param explicit whether a word says so (不少于, 以上, 达到, 控制在), so that the number is a promise
 */
record Bound(Comparator comparator, boolean hold, boolean explicit) {

  private static final String GAP = "[^,;。:、]{0,5}?";
  private static final Pattern AT_LEAST =
      Pattern.compile("(?:不少于|不低于|不小于|不得少于|不得低于|不下于|至少|最少|最低|超过|突破|高于|多于|大于|超(?=$))" + GAP + "$");
  private static final Pattern AT_MOST =
      Pattern.compile(
          "(?:不超过|不高于|不多于|不大于|不得超过|不得高于|低于|少于|小于|控制在|控制到|降至|降到|降低到|降低至|下降到|下降至|压减至|压缩至|压缩到|缩短至|缩短到|减少到|减少至)"
              + GAP
              + "$");
  private static final Pattern NOT_LESS = Pattern.compile("不(?:低于|少于|小于|得低于|得少于)" + GAP + "$");
  private static final Pattern NOT_MORE = Pattern.compile("不(?:得)?(?:高于|多于|大于|超过)" + GAP + "$");
  private static final Pattern REACHES =
      Pattern.compile(
          "(?:达到|达|提高到|提高至|提升到|提升至|增加到|增加至|增至|升至|扩大到|扩大至|增长到|增长至|上升到|上升至|发展到|覆盖到)(?:约|近)?$");
  private static final Pattern HOLDS =
      Pattern.compile("(?:保持|稳定|维持)(?:在|到)?(?:不低于|不少于|不高于|不超过|约)?$");
  private static final Pattern CHANGES =
      Pattern.compile("(?:提高|提升|增长|增加|下降|降低|减少|上升|削减|压减|缩短)(?:约)?$");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /**
   * Reads the words before a number, which have been cut at the clause's start, and its tail.
   *
   * @param before folded words of the clause up to the number
   */
  static Bound of(String before, Quantity quantity) {
    String words = withoutPerson(before.strip());
    boolean hold = HOLDS.matcher(words).find();
    Comparator comparator = comparator(words, quantity);
    boolean explicit =
        comparator != Comparator.EQ
            || hold
            || REACHES.matcher(words).find()
            || CHANGES.matcher(words).find()
            || !quantity.tail().isEmpty();
    return new Bound(comparator, hold, explicit);
  }

  private static Comparator comparator(String words, Quantity quantity) {
    if (quantity.max() != null) {
      return Comparator.RANGE;
    }
    String tail = quantity.tail();
    if (tail.endsWith("以上") || tail.equals("余")) {
      return Comparator.GE;
    }
    if (tail.endsWith("以下") || tail.endsWith("内")) {
      return Comparator.LE;
    }
    if (NOT_LESS.matcher(words).find()) {
      return Comparator.GE;
    }
    if (NOT_MORE.matcher(words).find() || AT_MOST.matcher(words).find()) {
      return tail.isEmpty() ? Comparator.LE : Comparator.EQ;
    }
    return AT_LEAST.matcher(words).find() ? Comparator.GE : reached(words, quantity);
  }

  /** "Reaches 90 %" is met by 91 %; there is nothing above 100 %. */
  private static Comparator reached(String words, Quantity quantity) {
    boolean whole = quantity.unit().equals("%") && quantity.value().compareTo(ALL) == 0;
    boolean about = quantity.tail().equals("左右") || quantity.tail().equals("上下");
    return REACHES.matcher(words).find() && !whole && !about ? Comparator.GE : Comparator.EQ;
  }

  /** 标准提高到每人每月720元: the comparator stands before the person. */
  private static String withoutPerson(String words) {
    return words.replaceFirst("(?:每[人户]|每月|每年)+$", "");
  }

  /** Where the comparator's own words begin, so that the object ends there. */
  static int startOfWords(String before) {
    int start = withoutPerson(before).length();
    for (Pattern pattern : new Pattern[] {NOT_LESS, NOT_MORE, AT_LEAST, AT_MOST, REACHES, HOLDS}) {
      Matcher matcher = pattern.matcher(before.substring(0, start));
      if (matcher.find()) {
        start = matcher.start();
      }
    }
    return start;
  }
}
