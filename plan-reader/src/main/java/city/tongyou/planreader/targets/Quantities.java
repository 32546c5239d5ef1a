package city.tongyou.planreader.targets;

import city.tongyou.planreader.targets.Quantity.Measure;
import city.tongyou.planreader.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with their measure words in a folded text whose other numbers are masked. */
final class Quantities {

  private static final String ARABIC = "\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?";
  private static final String SHARE = "%|‰|个?百分点|/10万|/十万";
  private static final String SIZE =
      "微克/立方米|毫克/立方米|毫克/升|微克/升|克/千瓦时|平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|千克|吨标准煤|吨|亩|兆瓦时|兆瓦|千瓦时|千瓦|分贝|元/人·?月|元/人·?年|元/月|元/年|元/人|元/平方米|元|米";
  private static final String SPAN = "周岁|岁|分钟|小时|秒|个工作日|工作日|个月|天|年|倍|折|分(?![之钟别类布])";
  private static final String THINGS =
      "人次|户次|车次|家次|场次|批次|件次|班次|课时|学时|个|家|所|处|条|座|名|人|户|场|次|支|套|项|件|部|篇|本|册|辆|台|间|张|栋|幢|片|块|位|对|组|只|期|堂|节|门|例|份|床|株|棵|首|幅|集|款|枚|艘|架|盏|根|笔|宗|班|道";
  private static final String TAIL = "及以上|(?:含)?以上|及以下|以下|以内|之内|左右|上下|之间";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![A-Za-z\\d.+:/×])(?:百分之(?<hundredth>"
              + Numerals.CHINESE
              + "|\\d+(?:\\.\\d+)?)"
              + "|(?<from>"
              + ARABIC
              + "|"
              + Numerals.CHINESE
              + ")"
              + "(?:\\s*(?<fromUnit>%|‰|[个家所处名])?\\s*(?:-+|至|到)\\s*(?<to>"
              + ARABIC
              + "|"
              + Numerals.CHINESE
              + "))?"
              + "\\s*(?<few>余|多)?(?<times>万亿|千万|百万|十万|亿|万|千(?!米|克|瓦)|百(?!分))?(?<few2>余|多)?\\s*"
              + "(?:(?<share>"
              + SHARE
              + ")|(?<size>"
              + SIZE
              + ")|(?<span>"
              + SPAN
              + ")|(?<things>"
              + THINGS
              + ")|(?<none>)))"
              + "(?:\\s*\\((?:含|左右|以上)\\))?(?<tail>"
              + TAIL
              + ")?");

  /** What makes a measure word part of another word: 三项机制, 两个维护, 三级网络. */
  private static final Pattern NO_MEASURE_BEHIND =
      Pattern.compile(
          "^(?:方面|维度|阶段|环节|层面|层次|统一|结合|一批|坚持|转变|优先|到位|确保|专项行动|工程师|民|才|员|口|群|均|类|生|工|力|民币|文|际|大代表|级|格|数|庭|籍|外|性|分|点|序|规|标|日|月|年|元化|体|线)");

  private Quantities() {}

  static List<Quantity> in(String masked) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(masked);
    while (matcher.find()) {
      quantity(matcher, masked).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Quantity> quantity(Matcher matcher, String masked) {
    String hundredth = matcher.group("hundredth");
    if (hundredth != null) {
      return Numerals.value(hundredth)
          .map(value ->
              new Quantity(
                  matcher.start(),
                  matcher.end(),
                  tailStart(matcher),
                  value,
                  null,
                  "%",
                  Measure.SHARE,
                  false,
                  tail(matcher)));
    }
    if (isOrdinal(masked, matcher.start())) {
      return Optional.empty();
    }
    Optional<BigDecimal> from = Numerals.value(matcher.group("from"));
    String to = matcher.group("to");
    Optional<BigDecimal> max = to == null ? Optional.empty() : Numerals.value(to);
    Measure measure = measure(matcher);
    if (from.isEmpty()
        || "百千零〇".indexOf(matcher.group("from").charAt(0)) >= 0
        || !fits(measure, masked, tailStart(matcher))) {
      return Optional.empty();
    }
    return Optional.of(quantity(matcher, from.get(), max, measure));
  }

  private static Quantity quantity(
      Matcher matcher, BigDecimal from, Optional<BigDecimal> max, Measure measure) {
    String times = matcher.group("times") == null ? "" : matcher.group("times");
    boolean keepsTimes =
        measure == Measure.SIZE && (times.equals("万") || times.equals("亿") || times.equals("万亿"));
    BigDecimal factor = keepsTimes ? BigDecimal.ONE : factor(times);
    boolean chinese = !Character.isDigit(matcher.group("from").charAt(0));
    boolean few = matcher.group("few") != null || matcher.group("few2") != null;
    return new Quantity(
        matcher.start(),
        matcher.end(),
        tailStart(matcher),
        plain(from.multiply(factor)),
        max.map(value -> plain(value.multiply(factor))).orElse(null),
        (keepsTimes ? times : "") + unit(matcher),
        measure,
        chinese,
        few && tail(matcher).isEmpty() ? "余" : tail(matcher));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal factor(String times) {
    return switch (times) {
      case "万亿" -> BigDecimal.valueOf(1_000_000_000_000L);
      case "亿" -> BigDecimal.valueOf(100_000_000);
      case "千万" -> BigDecimal.valueOf(10_000_000);
      case "百万" -> BigDecimal.valueOf(1_000_000);
      case "十万" -> BigDecimal.valueOf(100_000);
      case "万" -> BigDecimal.valueOf(10_000);
      case "千" -> BigDecimal.valueOf(1000);
      case "百" -> BigDecimal.valueOf(100);
      default -> BigDecimal.ONE;
    };
  }

  private static Measure measure(Matcher matcher) {
    if (matcher.group("share") != null) {
      return Measure.SHARE;
    }
    if (matcher.group("size") != null) {
      return Measure.SIZE;
    }
    if (matcher.group("span") != null) {
      return Measure.SPAN;
    }
    return matcher.group("things") != null ? Measure.THINGS : Measure.NONE;
  }

  private static String unit(Matcher matcher) {
    for (String group : List.of("share", "size", "span", "things")) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }

  private static int tailStart(Matcher matcher) {
    return matcher.group("tail") == null ? matcher.end() : matcher.start("tail");
  }

  private static String tail(Matcher matcher) {
    return matcher.group("tail") == null ? "" : matcher.group("tail");
  }

  private static boolean fits(Measure measure, String masked, int unitEnd) {
    String behind = masked.substring(unitEnd, Math.min(masked.length(), unitEnd + 5));
    return measure != Measure.THINGS || !NO_MEASURE_BEHIND.matcher(behind).find();
  }

  /** 第三, 前十, 一是, 统一: no numbers of things. */
  private static boolean isOrdinal(String masked, int start) {
    return start > 0 && "第前头每同统唯某任另这那进之不逐专单其首再万无".indexOf(masked.charAt(start - 1)) >= 0;
  }
}
