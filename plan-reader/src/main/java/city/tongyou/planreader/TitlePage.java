package city.tongyou.planreader;

import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.text.Marker;
import city.tongyou.planreader.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which plan is it? Title, city and years, from the lines before the first heading and, where these
 * are silent, from the first lines that name them.
 */
record TitlePage(
    @Nullable String title,
    @Nullable String city,
    @Nullable Integer startYear,
    @Nullable Integer endYear) {

  private static final String KIND =
      "(?:行动计划|工作计划|实施计划|三年计划|五年计划|行动方案|实施方案|工作方案|建设方案|总体方案|试点方案|若干措施|实施意见|指导意见|发展规划|专项规划|建设规划|规划纲要|行动纲要|工作要点|重点任务清单|任务清单|任务分工方案|任务分解表|任务分工表|分工表|分解表|任务表|项目表|实施细则|若干政策|政策措施|措施|清单|任务分工|责任清单|规划|方案|计划|纲要|意见|要点)";
  private static final String YEARS =
      "(?:\\s*\\([^()]{0,24}(?:年|五)[^()]{0,8}\\)|\\s*\\((?:试行|暂行)\\))*";
  private static final Pattern TITLE = Pattern.compile(".*" + KIND + YEARS);
  private static final Pattern TITLE_AT_START =
      Pattern.compile("^(.{4,60}?" + KIND + YEARS + ")(?=为|根据|按照|依据|是|\\s|[一第]|前言)");
  private static final Pattern ISSUED =
      Pattern.compile("印发《?([^《》]{4,60}?" + KIND + YEARS + ")》?的通知");
  private static final Pattern RANGE =
      Pattern.compile("(20\\d\\d)\\s*年?\\s*(?:-+|至|到)\\s*(20\\d\\d)\\s*年?");
  private static final Pattern ONE_YEAR = Pattern.compile("(20\\d\\d)\\s*年(?:度)?");
  private static final Pattern FIVE_YEARS = Pattern.compile("“?(十二|十三|十四|十五)五”?(?!次)");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:规划期|规划期限|实施期限|计划期|行动期限|实施时间|实施周期|期限)[^。]{0,8}?(20\\d\\d)年?\\s*(?:-+|至|到)\\s*(20\\d\\d)年");
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:关于)?(?:印发)?《?(?:中共)?(?:[一-龥]{2,3}(?:省|自治区))?(?<place>[一-龥]{1,6}?(?:市|自治州|地区|盟|州(?=[^市区县])|自治县|县|新区|区|旗))(?!场|民|政|直|级|域|容)(?<below>[一-龥]{1,4}(?:区|县|市))?");
  private static final Pattern ISSUER =
      Pattern.compile("(?<![一-龥])(?<place>[一-龥]{2,6}(?:市|州|县|区))(?:人民政府|委员会|人民政府办公(?:厅|室)|委办公室)");
  private static final int FIRST_LINES = 30;

  static TitlePage of(List<Paragraph> paragraphs) {
    Optional<String> title = title(paragraphs);
    String folded = Folded.of(title.orElse(""));
    int[] years = years(folded).or(() -> period(paragraphs)).orElse(new int[0]);
    return new TitlePage(
        title.orElse(null),
        place(folded).or(() -> issuer(paragraphs)).orElse(null),
        years.length == 0 ? null : (Integer) years[0],
        years.length == 0 ? null : (Integer) years[1]);
  }

  private static Optional<String> title(List<Paragraph> paragraphs) {
    List<String> lines = beforeFirstHeading(paragraphs);
    return ownLine(lines).or(() -> atStart(paragraphs)).or(() -> issued(lines));
  }

  private static List<String> beforeFirstHeading(List<Paragraph> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs.subList(0, Math.min(FIRST_LINES, paragraphs.size()))) {
      if (!lines.isEmpty()
          && Marker.of(paragraph.text()).filter(marker -> marker.number() == 1).isPresent()) {
        return lines;
      }
      lines.add(paragraph.text().replace('\t', ' '));
    }
    return lines;
  }

  /** A line of its own, perhaps broken in two or three; the last one before the text counts. */
  private static Optional<String> ownLine(List<String> lines) {
    String found = null;
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < Math.min(lines.size(), i + 3); j++) {
        joined.append(joined.isEmpty() ? "" : needsBlank(joined) ? " " : "").append(lines.get(j));
        String line = joined.toString();
        if (!isTitleLine(lines.get(j)) || line.length() > 70) {
          break;
        }
        if (TITLE.matcher(Folded.of(line)).matches()
            && !line.contains("通知")
            && (found == null || !found.contains(lines.get(j)))) {
          found = line;
        }
      }
    }
    return Optional.ofNullable(withoutMarks(found)).filter(title -> title.length() >= 4);
  }

  private static boolean needsBlank(CharSequence joined) {
    return joined.charAt(joined.length() - 1) < 0x80;
  }

  private static @Nullable String withoutMarks(@Nullable String title) {
    return title == null ? null : title.replaceFirst("^《(.*)》$", "$1").strip();
  }

  private static boolean isTitleLine(String line) {
    return line.length() <= 50
        && !line.matches(".*[。；！？，:：].*|.*(?:号|日)$")
        && Marker.of(line).isEmpty();
  }

  private static Optional<String> atStart(List<Paragraph> paragraphs) {
    String first = paragraphs.getFirst().text();
    Matcher matcher = TITLE_AT_START.matcher(Folded.of(first));
    return matcher.find() ? Optional.of(first.substring(0, matcher.end(1))) : Optional.empty();
  }

  private static Optional<String> issued(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = ISSUED.matcher(Folded.of(line));
      if (matcher.find()) {
        return Optional.of(line.substring(matcher.start(1), matcher.end(1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<int[]> years(String title) {
    Matcher range = RANGE.matcher(title);
    if (range.find()) {
      return Optional.of(
          new int[] {Numerals.whole(range.group(1)), Numerals.whole(range.group(2))});
    }
    Matcher five = FIVE_YEARS.matcher(title);
    if (five.find()) {
      int end =
          switch (five.group(1)) {
            case "十二" -> 2015;
            case "十三" -> 2020;
            case "十四" -> 2025;
            default -> 2030;
          };
      return Optional.of(new int[] {end - 4, end});
    }
    Matcher one = ONE_YEAR.matcher(title);
    return one.find()
        ? Optional.of(new int[] {Numerals.whole(one.group(1)), Numerals.whole(one.group(1))})
        : Optional.empty();
  }

  private static Optional<int[]> period(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      Matcher matcher = PERIOD.matcher(Folded.of(paragraph.text()));
      if (matcher.find()) {
        return Optional.of(
            new int[] {Numerals.whole(matcher.group(1)), Numerals.whole(matcher.group(2))});
      }
    }
    return Optional.empty();
  }

  private static Optional<String> place(String title) {
    Matcher matcher = PLACE.matcher(title);
    if (!matcher.find() || isNoPlace(matcher.group("place"))) {
      return Optional.empty();
    }
    String below = matcher.group("below");
    boolean named =
        below != null && !below.matches(".*(?:城市|社区|城区|园区|街区|校区|小区|片区|景区|地区|山区|城|全市|全区)");
    return Optional.of(named ? below : matcher.group("place"));
  }

  private static Optional<String> issuer(List<Paragraph> paragraphs) {
    int last = paragraphs.size();
    for (int i = 0; i < last; i++) {
      if (i < FIRST_LINES || i >= last - 5) {
        Matcher matcher = ISSUER.matcher(paragraphs.get(i).text());
        if (matcher.find() && !isNoPlace(matcher.group("place"))) {
          return Optional.of(matcher.group("place"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNoPlace(String place) {
    return place.matches(
        "(?:全|各|我|本|大|中|小|超|县级|省|城|都|地级|设区)市|.*(?:友好|无废|文明|海绵|智慧|宜居|型|化|森林|园林|健康|数字|卫生|现代|低碳|创新|韧性|国家|世界|历史|安全|示范|特色|生态)城市|(?:社|园|街|校|小|城|片|景|地|全|各|市辖|城乡社|.*社|.*街|.*园|.*校|.*小|.*示范|.*试验)区|(?:全|各)县|.*[年的和与及建].*");
  }
}
