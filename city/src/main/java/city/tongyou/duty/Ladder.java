package city.tongyou.duty;

import city.tongyou.calendar.WorkingDays;
import city.tongyou.city.City;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to a duty as its day comes and goes, in the order in which it happens. */
public record Ladder(List<Step> steps) {

  /**
   * @param no its place from 1 on
   * @param code such as {@code reminder} or {@code reminder-letter}
   * @param workingDays after the due day; negative for before it
   * @param signed whether a person has to sign it; else it is taken by itself
   */
  public record Step(
      int no, String code, String name, String nameEn, int workingDays, boolean signed) {

    public String name(Locale locale) {
      return City.isChinese(locale) ? name : nameEn;
    }
  }

  static final Ladder NONE = new Ladder(List.of());

  public Ladder {
    steps = steps.stream().sorted(Comparator.comparingInt(Step::no)).toList();
  }

  public Optional<Step> find(int no) {
    return steps.stream().filter(step -> step.no() == no).findFirst();
  }

  /**
   * The lowest step that a duty has not reached in this round. While a letter waits for its
   * signature there is none: nobody is threatened with the next before the last was sent. A
   * reminder before the day is left out where it comes too late to help, and letters are where a
   * unit would write to itself.
   */
  Optional<Step> nextFor(Duty duty, WorkingDays days) {
    return duty.rungs().stream().anyMatch(Rung::isProposed)
        ? Optional.empty()
        : steps.stream()
            .filter(step -> duty.findRung(step.no()).isEmpty())
            .filter(step -> !comesTooLate(step, duty, days))
            .filter(step -> !step.signed() || !duty.isOwn())
            .findFirst();
  }

  private static boolean comesTooLate(Step step, Duty duty, WorkingDays days) {
    return step.workingDays() < 0
        && (duty.findRung(Rung.OVERDUE).isPresent()
            || shift(duty.deadline().due(), step.workingDays(), days)
                .isBefore(duty.matter().openedOn()));
  }

  /**
   * The day of a step. A letter that was signed late moves what follows it, so that it has its
   * working days to take effect.
   */
  LocalDate dayOf(Step step, Duty duty, WorkingDays days) {
    var planned = shift(duty.deadline().due(), step.workingDays(), days);
    var before = find(step.no() - 1).orElse(null);
    var rests =
        before == null ? null : duty.findRung(before.no()).map(Rung::restsFrom).orElse(null);
    return before == null || rests == null
        ? planned
        : later(planned, shift(rests, step.workingDays() - before.workingDays(), days));
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  private static LocalDate shift(LocalDate day, int workingDays, WorkingDays days) {
    if (workingDays == 0) {
      return day;
    }
    return workingDays > 0
        ? days.last(workingDays, day.plusDays(1))
        : Stream.iterate(day.minusDays(1), it -> it.minusDays(1))
            .filter(days::include)
            .skip(-workingDays - 1L)
            .findFirst()
            .orElseThrow();
  }
}
