package city.tongyou.planreader.targets;

import city.tongyou.planreader.WarningCode;
import city.tongyou.planreader.targets.Quantity.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which numbers of a sentence are promises? Not what was done before, is paid out or draws a
 * structure.
 */
final class Promise {

  /** Told what is unclear. */
  interface Unclear {
    void tell(WarningCode code, String message);
  }

  private static final Pattern PAST =
      Pattern.compile(
          "(?:已(?:建成(?!居住|小区|区|的)|经|有|实现|完成|累计|培育|达|开通|创建)|目前|现有|现共有|截至目前|去年|上年|近年来|以来)");
  private static final Pattern PAID = Pattern.compile("(?:给予|奖励|奖补|补助|补贴|资助|补偿)[^,;。]{0,20}$");
  private static final Pattern BUILDS =
      Pattern.compile(
          ".*(?:建设|建成|新建|改建|扩建|改造|打造|创建|创成|培育|培养|开设|开展|开办|开通|举办|形成|完成|设立|设置|成立|组建|配备|配置|吸纳|引进|落地|新增|评选|选树|命名|推出|编写|制作|搭建|构建|建立|确立|遴选).{0,8}");

  private final Clause sentence;

  Promise(Clause sentence) {
    this.sentence = sentence;
  }

  /**
   * The indices of the promised quantities; the rest is left out, with a word where it is unclear.
   */
  List<Integer> indices(Unclear unclear) {
    List<Integer> promised = new ArrayList<>();
    List<Quantity> open = new ArrayList<>();
    for (int i = 0; i < sentence.quantities().size(); i++) {
      if (isPromised(i)) {
        promised.add(i);
      } else if (isOpen(i)) {
        open.add(sentence.quantities().get(i));
      }
    }
    tell(open, unclear);
    return promised;
  }

  private boolean isPromised(int index) {
    Quantity quantity = sentence.quantities().get(index);
    String before = sentence.masked().substring(sentence.itemStart(index), quantity.start());
    String clause =
        sentence.masked().substring(sentence.clauseStart(quantity.start()), quantity.start());
    if (PAST.matcher(clause).find() || Change.startsAt(sentence, index) || isAttribute(quantity)) {
      return false;
    }
    Bound bound = Bound.of(before, quantity);
    return switch (quantity.measure()) {
      case SHARE -> !quantity.chinese() || bound.explicit();
      case THINGS -> quantity.chinese() ? isMeant(index, bound) : true;
      case SIZE -> !(quantity.unit().endsWith("元") && PAID.matcher(before).find());
      case SPAN -> bound.explicit() && !isAge(quantity, before);
      case NONE -> bound.explicit() && !quantity.chinese() && endsThere(quantity);
    };
  }

  /** A size before 的 or a noun describes something: 500平方米以上的场地, 15分钟生活圈. */
  private boolean isAttribute(Quantity quantity) {
    String behind = sentence.masked().substring(quantity.end());
    boolean describes = behind.startsWith("的") && !behind.startsWith("的目标");
    return describes && (quantity.measure() == Measure.SIZE || quantity.measure() == Measure.SPAN);
  }

  /** 3岁以上 tells how old somebody is, unless a life expectancy or the like reaches it. */
  private static boolean isAge(Quantity quantity, String before) {
    boolean age = quantity.unit().endsWith("岁");
    boolean years = quantity.unit().equals("年") || quantity.unit().equals("个月");
    boolean expectancy = before.matches(".*(?:寿命|年龄|年限).*");
    return (age || years) && !expectancy;
  }

  private boolean endsThere(Quantity quantity) {
    String behind = sentence.masked().substring(quantity.end());
    return behind.isEmpty() || ",;。、".indexOf(behind.charAt(0)) >= 0;
  }

  /** Chinese numerals are promises only where a scope, a year or a comparator says so. */
  private boolean isMeant(int index, Bound bound) {
    Quantity quantity = sentence.quantities().get(index);
    boolean timed =
        sentence.times().stream()
            .anyMatch(time -> time.governs() && time.start() < quantity.start());
    boolean scoped =
        sentence.scopes().stream()
            .anyMatch(scope ->
                scope.scope() != null
                    && scope.scope() != city.tongyou.planreader.Target.Scope.CITY
                    && scope.start() < quantity.start());
    String clause =
        sentence.masked().substring(sentence.clauseStart(quantity.start()), quantity.start());
    boolean builds = BUILDS.matcher(clause).matches() || clause.endsWith("、");
    return bound.explicit()
        || scoped
        || (timed && (builds || quantity.value().intValue() > 1) && !isIdiom(quantity));
  }

  private boolean isIdiom(Quantity quantity) {
    return quantity.value().intValue() == 1 && "个家所处座条支名场次间".indexOf(quantity.unit()) < 0;
  }

  private boolean isOpen(int index) {
    Quantity quantity = sentence.quantities().get(index);
    String clause =
        sentence.masked().substring(sentence.clauseStart(quantity.start()), quantity.start());
    return quantity.chinese()
        && quantity.measure() == Measure.THINGS
        && !isIdiom(quantity)
        && !PAST.matcher(clause).find()
        && (BUILDS.matcher(clause).matches()
            || (quantity.value().intValue() > 1 && clause.matches(".*[一-龥]{2}$")));
  }

  private void tell(List<Quantity> open, Unclear unclear) {
    if (open.isEmpty()) {
      return;
    }
    int start = sentence.clauseStart(open.getFirst().start());
    int end = sentence.clauseEnd(open.getLast().end());
    WarningCode code = open.size() > 1 ? WarningCode.STRUCTURAL_NUMBER : WarningCode.NUMBER_UNREAD;
    unclear.tell(
        code,
        "These numbers may draw a structure or be promised; add targets if they are: “"
            + sentence.text().substring(start, end).strip()
            + "”");
  }
}
