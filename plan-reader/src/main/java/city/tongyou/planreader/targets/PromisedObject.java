package city.tongyou.planreader.targets;

import city.tongyou.planreader.targets.Quantity.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What does a number count? Several names where one number is shared (A、B覆盖率100%, A、B各5个).
 *
 * @param start where the quote begins in the sentence
 * @param end where it ends
 */
record PromisedObject(List<String> names, int start, int end) {

  private static final Pattern RATE_TAIL = Pattern.compile("(?:[一-龥]{2}率|比例|比重|占比)$");
  private static final Pattern BARE =
      Pattern.compile("(?:占比|比例|比重|总数|数量|总量|覆盖率|覆盖面|达标率|完成率|普及率|知晓率|满意度|满意率|面积|总面积|规模|人数|总人数)");
  private static final Pattern RATE_END = Pattern.compile(".*(?:率|比例|比重|占比|度|面|比|水平|浓度)$");

  /** 每千人口不少于10个托位 counts places by heads. */
  private static final Pattern PER_HEAD = Pattern.compile("每[百千万]{1,2}(?:名|个|户)?[^,，、0-9]{1,8}$");

  private static final Pattern NORM = Pattern.compile("的?(?:标准|比例|要求)?(?:配套)?(?:建设|配备|配置)?$");

  static PromisedObject of(Clause sentence, int index, String lastObject) {
    Quantity quantity = sentence.quantities().get(index);
    int start =
        Change.from(sentence, index).map(sentence::clauseStart).orElse(sentence.itemStart(index));
    int end = Math.max(quantity.end(), sentence.itemEnd(index));
    String before = before(sentence, index, start, quantity);
    String behind = sentence.words(quantity.end(), end);
    if (quantity.measure() == Measure.SHARE) {
      return share(sentence, quantity, before, behind, lastObject, start, end);
    }
    String name = ObjectWords.behind(behind);
    boolean reading = !quantity.isCounted() && !ObjectWords.before(before).isEmpty();
    Matcher per = PER_HEAD.matcher(before.strip());
    if (isName(name) && per.find()) {
      return new PromisedObject(
          List.of(per.group() + NORM.matcher(name).replaceFirst("")), start, end);
    }
    if (isName(name) && !reading) {
      return new PromisedObject(List.of(name), start, end);
    }
    List<String> shared = Shared.pair(sentence, index);
    if (!shared.isEmpty()) {
      return new PromisedObject(shared, start, quantity.end());
    }
    String object =
        quantity.isCounted() ? ObjectWords.before(before) : ObjectWords.measured(before);
    return beforeNumber(sentence, object, lastObject, start, quantity.end());
  }

  private static String before(Clause sentence, int index, int start, Quantity quantity) {
    String words = sentence.words(start, quantity.start());
    String cut = words.substring(0, Bound.startOfWords(words));
    return Change.from(sentence, index)
        .map(from -> sentence.words(sentence.clauseStart(from), from))
        .orElse(cut);
  }

  private static PromisedObject share(
      Clause sentence,
      Quantity quantity,
      String before,
      String behind,
      String last,
      int start,
      int end) {
    String ahead = ObjectWords.measured(before);
    List<String> shared = Shared.pair(sentence, sentence.quantities().indexOf(quantity));
    if (!shared.isEmpty()) {
      return new PromisedObject(shared, start, quantity.end());
    }
    if (behind.strip().startsWith("的") || (ahead.isEmpty() && isName(ObjectWords.behind(behind)))) {
      return new PromisedObject(List.of(ObjectWords.behind(behind)), start, end);
    }
    String behindName = ObjectWords.behind(behind);
    if (!ahead.isEmpty() && isName(behindName) && !RATE_END.matcher(ahead).matches()) {
      return new PromisedObject(List.of(ahead + behindName), start, end);
    }
    return beforeNumber(sentence, ObjectWords.measured(before), last, start, quantity.end());
  }

  private static PromisedObject beforeNumber(
      Clause sentence, String name, String last, int start, int end) {
    if (name.isEmpty()) {
      String earlier = last.isEmpty() ? earlier(sentence, start) : last;
      return new PromisedObject(earlier.isEmpty() ? List.of() : List.of(earlier), start, end);
    }
    if (BARE.matcher(name).matches() && !earlier(sentence, start).isEmpty()) {
      return new PromisedObject(
          List.of(earlier(sentence, start) + name), earlierStart(sentence, start), end);
    }
    return new PromisedObject(spread(name, sentence.words(start, end).contains("均")), start, end);
  }

  /**
   * 儿童“关爱之家”、保护工作站覆盖率 names two rates.
   *
   * @param atAnd whether 和 separates as well, as before 均 and 分别
   */
  static List<String> spread(String name, boolean atAnd) {
    List<String> pieces = pieces(name, atAnd);
    String last = pieces.getLast();
    if (pieces.size() == 1 || (!atAnd && !RATE_END.matcher(last).matches())) {
      return atAnd ? pieces : List.of(name);
    }
    Matcher tail = RATE_TAIL.matcher(last);
    String shared = tail.find() ? tail.group() : "";
    List<String> names = new ArrayList<>();
    for (String piece : pieces) {
      names.add(RATE_END.matcher(piece).matches() ? piece : piece + shared);
    }
    return names;
  }

  /** Cut at enumeration commas outside brackets and quotations. */
  private static List<String> pieces(String name, boolean atAnd) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += "（(“《".indexOf(c) >= 0 ? 1 : "）)”》".indexOf(c) >= 0 ? -1 : 0;
      boolean and = atAnd && "和与及".indexOf(c) >= 0 && i - start >= 2 && name.length() - i > 2;
      if (depth <= 0 && (c == '、' || and)) {
        pieces.add(name.substring(start, i).strip());
        start = i + 1;
      }
    }
    pieces.add(name.substring(start).strip());
    List<String> filled = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    return filled.isEmpty() ? List.of(name) : filled;
  }

  private static String earlier(Clause sentence, int start) {
    int end = start - 1;
    if (end <= 0 || sentence.masked().charAt(end) == ';') {
      return "";
    }
    int from = sentence.clauseStart(end);
    boolean counts =
        sentence.quantities().stream().anyMatch(q -> q.start() >= from && q.start() < end);
    return counts ? "" : ObjectWords.before(sentence.words(from, end));
  }

  private static int earlierStart(Clause sentence, int start) {
    return sentence.clauseStart(start - 1);
  }

  private static boolean isName(String words) {
    return words.matches(".*[一-龥A-Za-z“《].*")
        && !words.matches("(?:的|以上|以下|左右|完成|建成|实现|达标|[（(].*[)）])+");
  }
}
