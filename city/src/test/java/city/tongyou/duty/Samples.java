package city.tongyou.duty;

import city.tongyou.access.AccountId;
import city.tongyou.calendar.WorkingDays;
import city.tongyou.unit.UnitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A duty to begin with, and a ladder like the usual one. */
final class Samples {

  static final LocalDate MONDAY = LocalDate.of(2022, 11, 21);
  static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  static final UnitId OFFICE = new UnitId(new UUID(0, 1));
  static final UnitId PARKS = new UnitId(new UUID(0, 2));
  static final Holder.Person JIN = new Holder.Person(new AccountId(new UUID(0, 3)), "金晓晴");
  static final Holder.Person LU = new Holder.Person(new AccountId(new UUID(0, 4)), "陆佳");

  static final Ladder LADDER =
      new Ladder(
          List.of(
              new Ladder.Step(1, "reminder", "提醒", "Reminder", -2, false),
              new Ladder.Step(2, "overdue-reminder", "逾期提醒", "Overdue reminder", 1, false),
              new Ladder.Step(3, "reminder-letter", "催办函", "Reminder letter", 3, true),
              new Ladder.Step(4, "circular", "通报", "Circular", 6, true)));

  private Samples() {}

  static Duty duty(LocalDate due) {
    return Duty.opened(
        new Matter(
            "by-hand",
            "1",
            new Wording("duty.by-hand.title", List.of("修好秋千")),
            "",
            OFFICE,
            null,
            MONDAY),
        new Holder(PARKS, null),
        due);
  }

  /** Takes every step that a day brings. */
  static Duty climb(Duty start, LocalDate today) {
    var duty = start;
    for (var rung = duty.findRungDue(LADDER, today, WEEKDAYS);
        rung.isPresent();
        rung = duty.findRungDue(LADDER, today, WEEKDAYS)) {
      duty = duty.climbed(rung.get());
    }
    return duty;
  }
}
