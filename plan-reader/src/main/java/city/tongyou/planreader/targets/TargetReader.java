package city.tongyou.planreader.targets;

import city.tongyou.planreader.Span;
import city.tongyou.planreader.Target;
import city.tongyou.planreader.Target.Comparator;
import city.tongyou.planreader.Target.Kind;
import city.tongyou.planreader.Target.Scope;
import city.tongyou.planreader.Warning;
import city.tongyou.planreader.WarningCode;
import city.tongyou.planreader.targets.Quantity.Measure;
import city.tongyou.planreader.text.Folded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the promised numbers of one paragraph.
 *
 * <p>Sentences end at a full stop; inside one, the year and the "each" that stand before a number
 * govern it. What looks like a promise and cannot be read becomes a warning.
 */
public final class TargetReader {

  private static final Pattern FRACTION = Pattern.compile("[二三四五六七八九十]分之[一二三四五六七八九]");
  private static final Pattern SENTENCE = Pattern.compile("[^。!?]+[。!?]?");

  private final TimePhrases timePhrases;
  private final @Nullable LocalDate taskDeadline;
  private final List<Target> targets = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private int paragraph;
  private int line;

  /**
   * @param taskDeadline the day that the task as a whole names, for numbers that name none
   */
  public TargetReader(TimePhrases timePhrases, @Nullable LocalDate taskDeadline) {
    this.timePhrases = timePhrases;
    this.taskDeadline = taskDeadline;
  }

  /** Reads the words of a paragraph from {@code from} to {@code to}. */
  public void read(int paragraphIndex, int sourceLine, String text, int from, int to) {
    paragraph = paragraphIndex;
    line = sourceLine;
    String folded = Folded.of(text);
    Matcher sentence = SENTENCE.matcher(folded.substring(from, to));
    while (sentence.find()) {
      int start = from + sentence.start();
      int end = from + sentence.end();
      readSentence(
          Clause.of(text.substring(start, end), folded.substring(start, end), start, timePhrases));
    }
  }

  /** The targets read so far. */
  public List<Target> targets() {
    return targets;
  }

  /** What was unclear so far. */
  public List<Warning> warnings() {
    return warnings;
  }

  private void readSentence(Clause sentence) {
    List<Integer> promised = new Promise(sentence).indices(this::warn);
    Matcher fraction = FRACTION.matcher(sentence.masked());
    while (fraction.find()) {
      warn(
          WarningCode.NUMBER_UNREAD,
          "A fraction; write it as a percentage: "
              + quote(
                  sentence,
                  sentence.clauseStart(fraction.start()),
                  sentence.clauseEnd(fraction.end())));
    }
    String last = "";
    for (int index : promised) {
      last = readQuantity(sentence, index, last);
    }
  }

  private String readQuantity(Clause sentence, int index, String lastObject) {
    Quantity quantity = sentence.quantities().get(index);
    int start = sentence.itemStart(index);
    int end = Math.max(quantity.end(), sentence.itemEnd(index));
    Bound bound = bound(sentence, index, start);
    PromisedObject object = PromisedObject.of(sentence, index, lastObject);
    if (object.names().isEmpty()) {
      warn(
          WarningCode.NUMBER_UNREAD,
          "It is not clear what is counted: " + quote(sentence, start, end));
      return lastObject;
    }
    Term named = Term.of(sentence, index, end).or(taskDeadline);
    Term term = bound.hold() ? named.held() : named;
    if (isOver(term)) {
      return object.names().getLast();
    }
    Scope scope = scope(sentence, quantity, start, end);
    for (String name : object.names()) {
      add(sentence, quantity, name, bound, term, scope, object.start(), object.end());
    }
    if (term.window() == null && !term.frequency()) {
      warn(
          WarningCode.DATE_UNCLEAR,
          "The text does not say until when, or whether a year or in all: "
              + quote(sentence, start, end));
    }
    return object.names().getLast();
  }

  /** In a list of numbers (分别控制在2‰、3‰和4‰以下) the first words and the last tail bind all. */
  private static Bound bound(Clause sentence, int index, int start) {
    Quantity quantity = sentence.quantities().get(index);
    if (Change.from(sentence, index).isPresent()) {
      int from = sentence.quantities().get(index - 1).end();
      String rise = sentence.masked().substring(from, quantity.start());
      return Bound.of(rise.replaceFirst("(?:到|至)?□+的?$", "到"), quantity);
    }
    Quantity opening = sentence.quantities().get(Shared.opening(sentence, index));
    if (!Shared.isListed(sentence, index) || Shared.opening(sentence, index) == index) {
      return Bound.of(sentence.masked().substring(start, quantity.start()), quantity);
    }
    int from = sentence.clauseStart(opening.start());
    return Bound.of(sentence.masked().substring(from, opening.start()), quantity);
  }

  private boolean isOver(Term term) {
    LocalDate deadline = term.deadline();
    Integer year = term.year();
    return (deadline != null && timePhrases.isBefore(deadline.getYear()))
        || (year != null && timePhrases.isBefore(year));
  }

  private void add(
      Clause sentence,
      Quantity quantity,
      String name,
      Bound bound,
      Term term,
      Scope scope,
      int from,
      int to) {
    int start = trimmedStart(sentence, from, quantity.start());
    int end = trimmedEnd(sentence, to, quantity.end());
    targets.add(
        new Target(
            name,
            quantity.value(),
            bound.comparator() == Comparator.RANGE ? quantity.max() : null,
            quantity.unit(),
            bound.comparator(),
            kind(name, quantity, bound),
            term.window(),
            term.year(),
            term.deadline(),
            scope,
            sentence.text().substring(start, end),
            line,
            new Span(paragraph, sentence.start() + start, sentence.start() + end)));
  }

  private static int trimmedStart(Clause sentence, int from, int limit) {
    int at = from;
    while (at < limit && ",、;:。 □".indexOf(sentence.folded().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int trimmedEnd(Clause sentence, int to, int limit) {
    int at = to;
    while (at > limit && ",、;:。! ".indexOf(sentence.folded().charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static Kind kind(String name, Quantity quantity, Bound bound) {
    if (quantity.measure() == Measure.SHARE) {
      return Kind.RATE;
    }
    boolean average =
        name.matches(
            "(?:每(?![个所处家名条座支])|[千万]人|人均|户均|生均|平均|单位|年均).*|.*(?:浓度|人均|平均|寿命|年限|时间|时长|标准|收入|生活费|工资|待遇|指数|强度|密度).*");
    boolean size =
        quantity.measure() == Measure.SIZE
            && bound.explicit()
            && bound.comparator() != Comparator.EQ;
    boolean level =
        average || quantity.measure() == Measure.SPAN || quantity.measure() == Measure.NONE;
    return level || (size && name.matches(".*(?:水平|率|面积)")) ? Kind.LEVEL : Kind.COUNT;
  }

  private Scope scope(Clause sentence, Quantity quantity, int start, int end) {
    int among = sentence.masked().lastIndexOf("其中", quantity.start());
    int segment = Math.max(sentence.masked().lastIndexOf(';', quantity.start()) + 1, among);
    ScopePhrase last = null;
    for (ScopePhrase phrase : sentence.scopes()) {
      if (phrase.start() >= segment && phrase.start() < quantity.start()) {
        last = phrase;
      }
    }
    if (last != null && last.scope() == null && last.start() >= start) {
      warn(
          WarningCode.SCOPE_UNCLEAR,
          "\"Each\" is no region here; read for the city: " + quote(sentence, start, end));
    }
    return last == null || last.scope() == null ? Scope.CITY : last.scope();
  }

  private static String quote(Clause sentence, int start, int end) {
    return "“" + sentence.text().substring(trimmedStart(sentence, start, end), end).strip() + "”";
  }

  private void warn(WarningCode code, String message) {
    warnings.add(new Warning(line, code, message));
  }
}
