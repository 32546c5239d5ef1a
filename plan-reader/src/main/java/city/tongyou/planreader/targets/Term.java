package city.tongyou.planreader.targets;

import city.tongyou.planreader.Target.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  static Term of(Clause sentence, int index, int itemEnd) {
    Quantity quantity = sentence.quantities().get(index);
    TimePhrase governing = null;
    for (TimePhrase time : sentence.times()) {
      if (!time.governs()) {
        continue;
      }
      boolean near =
          time.sense() != TimePhrase.Sense.FREQUENCY
              || time.start() >= sentence.clauseStart(quantity.start());
      boolean over =
          time.sense() == TimePhrase.Sense.IN_YEAR
              && time.year() == null
              && sentence.masked().lastIndexOf(';', quantity.start()) > time.start();
      boolean before = near && !over && time.start() < quantity.start();
      boolean behind = governing == null && closesBefore(sentence, time, quantity, itemEnd);
      if (before || behind) {
        governing = time;
      }
    }
    return governing == null ? NONE : term(sentence, ofList(sentence, index, governing), quantity);
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

  /** 2023年、2024年分别新增3000个、3500个: each number has the year at its place. */
  private static TimePhrase ofList(Clause sentence, int index, TimePhrase governing) {
    List<TimePhrase> run = run(sentence, governing);
    boolean listed =
        run.size() > 1
            && Shared.isListed(sentence, index)
            && Shared.sizeOfList(sentence, index) == run.size();
    return listed ? run.get(Shared.placeInList(sentence, index)) : governing;
  }

  /** The times that stand side by side with one, itself the last. */
  private static List<TimePhrase> run(Clause sentence, TimePhrase last) {
    List<TimePhrase> run = new ArrayList<>(List.of(last));
    for (int i = sentence.times().indexOf(last) - 1; i >= 0; i--) {
      TimePhrase before = sentence.times().get(i);
      String between = sentence.folded().substring(before.end(), run.getFirst().start());
      if (!between.matches("[、,和及与 ]{1,2}")) {
        return run;
      }
      run.addFirst(before);
    }
    return run;
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
