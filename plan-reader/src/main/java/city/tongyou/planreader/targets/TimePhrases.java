package city.tongyou.planreader.targets;

import city.tongyou.planreader.targets.TimePhrase.Sense;
import city.tongyou.planreader.text.Numerals;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words that say when in a folded text. */
public final class TimePhrases {

  private static final String YEAR = "(?:20\\d\\d|二〇[〇一二三四五六七八九]{2})";
  private static final String TO = "(?:力争到|争取到|确保到|截至|截止到|截止|到|至|于|在)";

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<range>"
              + YEAR
              + "\\s*年?\\s*(?:-+|至|到)\\s*(?<rangeEnd>"
              + YEAR
              + ")\\s*年(?:期间|间|度)?)"
              + "|(?<plan>"
              + TO
              + "?\\s*“?(?<planNo>十三|十四|十五)五”?\\s*(?:规划)?(?<planPart>期末|末|期间|时期))"
              + "|(?<base>(?:比|较|相比|自|从|由|以|对比|同比)\\s*"
              + YEAR
              + "\\s*年(?:底|末|度|同期)?(?:以来|起|开始|为基数|为基准|相比)?|在\\s*"
              + YEAR
              + "\\s*年(?:底|末)?(?:的)?基础上|"
              + YEAR
              + "\\s*年(?:起|以来))"
              + "|(?<to>"
              + TO
              + ")?\\s*(?<year>"
              + YEAR
              + ")\\s*年\\s*(?<part>(?:(?<month>1[0-2]|0?[1-9])\\s*月(?:份)?(?:(?<day>\\d{1,2})\\s*日)?(?:底|末)?|上半年|下半年|年底|年末|年中|底|末|度|内|第?[一二三四1-4]季度|全年)?)\\s*(?<before>(?:以|之)?前)?"
              + "|(?<yearly>(?<!每人|每户)每年度?(?!\\s*\\d[\\d.,]*\\s*元)|年均|逐年|每一年)"
              + "|(?<often>(?<!每人|每户)每(?:个)?(?:月(?!\\s*\\d[\\d.,]*\\s*元)|季度|季|学期|学年|周|日|天|半年|两年|三年)(?:度)?)"
              + "|(?<whole>(?:规划期内|计划期内|行动期内|(?<span>[一二三四五\\d])年(?:内|期间|累计|共|总计|(?=新增|新建|建设|建成|完成|培育|打造|改造))|未来(?<span2>[一二三四五\\d])年))"
              + "|(?<monthOnly>(?<![\\d年])(?:到|至|于|在)?\\s*(?<bareMonth>1[0-2]|[1-9])\\s*月(?:份)?(?:底|末)?(?:(?:以|之)?前))"
              + "|(?<this>(?:"
              + TO
              + ")?(?:今年|本年度|当年)?年?底(?:前|之前)|今年|本年度|年内)");

  private final @Nullable Integer startYear;
  private final @Nullable Integer endYear;

  /**
   * @param startYear the plan's first year, if known
   * @param endYear the plan's last year, if known
   */
  public TimePhrases(@Nullable Integer startYear, @Nullable Integer endYear) {
    this.startYear = startYear;
    this.endYear = endYear;
  }

  List<TimePhrase> in(String folded) {
    List<TimePhrase> phrases = new ArrayList<>();
    Matcher matcher = PHRASE.matcher(folded);
    while (matcher.find()) {
      if (!isInsideNumber(folded, matcher.start())) {
        phrases.add(phrase(matcher));
      }
    }
    return phrases;
  }

  /** The day that a column or label names (2023年12月), null when it names none. */
  public @Nullable LocalDate deadline(String folded) {
    for (TimePhrase phrase : in(folded)) {
      Integer year = phrase.year();
      if (phrase.deadline() != null || year != null) {
        return phrase.deadline() != null ? phrase.deadline() : lastDay(year == null ? 0 : year);
      }
    }
    return null;
  }

  private static boolean isInsideNumber(String folded, int start) {
    return start > 0
        && Character.isDigit(folded.charAt(start - 1))
        && Character.isDigit(folded.charAt(start));
  }

  private TimePhrase phrase(Matcher matcher) {
    if (matcher.group("range") != null) {
      return until(matcher, Sense.PERIOD, lastDay(Numerals.whole(matcher.group("rangeEnd"))));
    }
    if (matcher.group("plan") != null) {
      return fiveYears(matcher);
    }
    if (matcher.group("base") != null) {
      return new TimePhrase(matcher.start(), matcher.end(), Sense.NOT_A_TERM, null, null);
    }
    if (matcher.group("year") != null) {
      return year(matcher, Numerals.whole(matcher.group("year")));
    }
    if (matcher.group("yearly") != null) {
      return new TimePhrase(matcher.start(), matcher.end(), Sense.IN_YEAR, null, null);
    }
    if (matcher.group("often") != null) {
      return new TimePhrase(matcher.start(), matcher.end(), Sense.FREQUENCY, null, null);
    }
    if (matcher.group("monthOnly") != null) {
      return month(matcher);
    }
    return matcher.group("whole") != null ? wholePeriod(matcher) : thisYear(matcher);
  }

  private static TimePhrase fiveYears(Matcher matcher) {
    int last =
        switch (matcher.group("planNo")) {
          case "十三" -> 2020;
          case "十四" -> 2025;
          default -> 2030;
        };
    boolean end = matcher.group("planPart").endsWith("末");
    return until(matcher, end ? Sense.BY_DATE : Sense.PERIOD, lastDay(last));
  }

  private static TimePhrase year(Matcher matcher, int year) {
    String part = matcher.group("part") == null ? "" : matcher.group("part");
    boolean within = part.isEmpty() || part.equals("度") || part.equals("内") || part.equals("全年");
    boolean dated = isTo(matcher.group("to")) || matcher.group("before") != null || !within;
    return dated
        ? until(
            matcher, Sense.BY_DATE, day(year, part, matcher.group("month"), matcher.group("day")))
        : new TimePhrase(matcher.start(), matcher.end(), Sense.IN_YEAR, year, null);
  }

  private static boolean isTo(@Nullable String to) {
    return to != null && !to.equals("在") && !to.equals("于");
  }

  private static LocalDate day(
      int year, String part, @Nullable String month, @Nullable String day) {
    if (month != null) {
      YearMonth named = YearMonth.of(year, Integer.parseInt(month));
      int last = named.lengthOfMonth();
      return named.atDay(day == null ? last : Math.clamp(Integer.parseInt(day), 1, last));
    }
    if (part.equals("上半年") || part.equals("年中")) {
      return LocalDate.of(year, 6, 30);
    }
    if (part.endsWith("季度")) {
      int quarter = Math.clamp(Numerals.whole(part.replaceAll("第|季度", "")), 1, 4);
      return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }
    return lastDay(year);
  }

  private TimePhrase wholePeriod(Matcher matcher) {
    return until(matcher, Sense.PERIOD, endYear == null ? null : lastDay(endYear));
  }

  private TimePhrase month(Matcher matcher) {
    Integer year = endYear;
    if (year == null || !year.equals(startYear)) {
      return new TimePhrase(matcher.start(), matcher.end(), Sense.NOT_A_TERM, null, null);
    }
    return until(matcher, Sense.BY_DATE, day(year, "", matcher.group("bareMonth"), null));
  }

  /** Whether a year lies before the plan begins, so that it tells of what was. */
  boolean isBefore(int year) {
    return startYear != null && year < startYear;
  }

  /** 年底前 means one year only where the plan has but one. */
  private TimePhrase thisYear(Matcher matcher) {
    boolean oneYear = startYear != null && startYear.equals(endYear);
    if (!oneYear || endYear == null) {
      return new TimePhrase(matcher.start(), matcher.end(), Sense.NOT_A_TERM, null, null);
    }
    return matcher.group().contains("底")
        ? until(matcher, Sense.BY_DATE, lastDay(endYear))
        : new TimePhrase(matcher.start(), matcher.end(), Sense.IN_YEAR, endYear, null);
  }

  private static TimePhrase until(Matcher matcher, Sense sense, @Nullable LocalDate deadline) {
    return new TimePhrase(matcher.start(), matcher.end(), sense, null, deadline);
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(Math.clamp(year, 1, 9999), 12, 31);
  }
}
