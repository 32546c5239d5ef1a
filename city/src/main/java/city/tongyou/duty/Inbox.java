package city.tongyou.duty;

import city.tongyou.unit.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What waits, by when.
 *
 * @param items the earliest day first
 */
public record Inbox(LocalDate today, List<Item> items) {

  /** Which of it: one's own, the whole unit's, or what one's units gave to others. */
  public enum Scope {
    MINE,
    UNIT,
    GIVEN
  }

  /** By when: before today, today, until Sunday, or after that. */
  public enum When {
    OVERDUE,
    TODAY,
    WEEK,
    LATER;

    /** The name that texts know it by. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the viewer has to do about it. */
  public enum Need {
    /** The work itself. */
    DO,
    /** Say yes or no to more time. */
    DECIDE,
    /** Find another holder for what came back. */
    REASSIGN,
    /** Sign or drop a letter. */
    SIGN,
    /** Nothing; others have to. */
    WATCH
  }

  /**
   * One line.
   *
   * @param person who has taken it
   * @param mine whether it is the viewer's own or anybody's in their unit
   * @param workingDays until its day, or since if that is over
   * @param reminders how often it was reminded of under the present deadline
   * @param letters how many letters were signed about it under the present deadline
   */
  public record Item(
      Duty duty,
      Unit unit,
      @Nullable String person,
      Need need,
      boolean mine,
      int workingDays,
      long reminders,
      long letters) {

    public DutyId id() {
      return duty.id();
    }

    public LocalDate due() {
      return duty.deadline().due();
    }
  }

  public Inbox {
    items = List.copyOf(items);
  }

  public Inbox scope(Scope scope) {
    return only(item ->
        switch (scope) {
          case MINE -> item.mine();
          case UNIT -> item.need() != Need.WATCH;
          case GIVEN -> item.need() == Need.WATCH;
        });
  }

  public Inbox only(Predicate<Item> wanted) {
    return new Inbox(today, items.stream().filter(wanted).toList());
  }

  public List<Item> list(When when) {
    return items.stream().filter(item -> when(item.due()) == when).toList();
  }

  public int count(When when) {
    return list(when).size();
  }

  public List<String> kinds() {
    return items.stream().map(item -> item.duty().matter().kind()).distinct().sorted().toList();
  }

  public List<Unit> units() {
    return items.stream().map(Item::unit).distinct().toList();
  }

  private When when(LocalDate due) {
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    if (due.isBefore(today)) {
      return When.OVERDUE;
    }
    return due.equals(today) ? When.TODAY : due.isAfter(sunday) ? When.LATER : When.WEEK;
  }
}
