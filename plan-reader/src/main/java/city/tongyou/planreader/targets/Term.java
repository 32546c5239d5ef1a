package city.tongyou.planreader.targets;

import city.tongyou.planreader.Target.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when, or in which year, a number binds. */
record Term(
    @Nullable Window window,
    @Nullable Integer year,
    @Nullable LocalDate deadline,
    boolean frequency) {

  static final Term NONE = new Term(null, null, null, false);

  /**
   * The term of a quantity: the last one before it in the sentence governs all that follows; where
   * none stands before, one behind it in the same comma clause or a bracket does.
   */
  static Term of(Clause sentence, Quantity quantity, int itemEnd) {
    TimePhrase governing = null;
    for (TimePhrase time : sentence.times()) {
      if (!time.governs()) {
        continue;
      }
      boolean near =
          time.sense() != TimePhrase.Sense.FREQUENCY
              || time.start() >= sentence.clauseStart(quantity.start());
      boolean before = near && time.start() < quantity.start();
      boolean behind = governing == null && closesBefore(sentence, time, quantity, itemEnd);
      if (before || behind) {
        governing = time;
      }
    }
    return governing == null ? NONE : term(sentence, governing, quantity);
  }

  /** （2023年底前完成） or ，2023年底前完成 behind the quantity. */
  private static boolean closesBefore(
      Clause sentence, TimePhrase time, Quantity quantity, int itemEnd) {
    if (time.start() < quantity.end()) {
      return false;
    }
    int next = sentence.clauseEnd(Math.min(itemEnd + 1, sentence.masked().length()));
    String behind =
        sentence
            .folded()
            .substring(time.end(), Math.min(sentence.folded().length(), time.end() + 12));
    return time.start() <= next
        && behind.matches("(?:全部|全面|基本)?(?:完成|建成|实现|达标|投用|投入使用|落实|竣工|启用)?(?:目标|任务)?(?:[,;。)].*)?");
  }

  private static Term term(Clause sentence, TimePhrase time, Quantity quantity) {
    boolean summed =
        sentence
            .masked()
            .substring(Math.min(time.start(), quantity.start()), quantity.start())
            .contains("累计");
    Window window =
        summed && time.sense() == TimePhrase.Sense.BY_DATE ? Window.CUMULATIVE : time.window();
    return new Term(
        window, time.year(), time.deadline(), time.sense() == TimePhrase.Sense.FREQUENCY);
  }

  /** The same term for a level that is kept up all along. */
  Term held() {
    LocalDate until = year == null ? deadline : LocalDate.of(year, 12, 31);
    return new Term(Window.HOLD, null, until, false);
  }

  /** The term of the whole task, where the sentence names none. */
  Term or(@Nullable LocalDate taskDeadline) {
    return window == null && !frequency && taskDeadline != null
        ? new Term(Window.BY_DATE, null, taskDeadline, false)
        : this;
  }
}
