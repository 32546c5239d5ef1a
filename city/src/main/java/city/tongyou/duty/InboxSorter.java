package city.tongyou.duty;

import city.tongyou.access.Viewer;
import city.tongyou.calendar.WorkingDays;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Says what each open duty asks of one viewer on one day. */
record InboxSorter(
    Viewer viewer, LocalDate today, WorkingDays workingDays, Map<UnitId, Unit> units) {

  Inbox.Item item(Duty duty) {
    var need = need(duty);
    var person = duty.holder().person();
    return new Inbox.Item(
        duty,
        Objects.requireNonNull(units.get(duty.holder().unit())),
        person == null ? null : person.name(),
        need,
        need != Inbox.Need.WATCH && isMine(duty, need),
        WorkingDayCount.between(duty.deadline().due(), today, workingDays),
        reached(duty, Rung.State.TAKEN),
        reached(duty, Rung.State.SIGNED));
  }

  private static long reached(Duty duty, Rung.State state) {
    return duty.rungs().stream()
        .filter(rung -> rung.round() == duty.deadline().round() && rung.step() != Rung.OVERDUE)
        .filter(rung -> rung.state() == state)
        .count();
  }

  private Inbox.Need need(Duty duty) {
    var opened = viewer.units().contains(duty.matter().opener());
    if (opened && duty.state() == Duty.State.RETURNED) {
      return Inbox.Need.REASSIGN;
    }
    if (opened && duty.deadline().asked() != null) {
      return Inbox.Need.DECIDE;
    }
    var holds = duty.state() == Duty.State.OPEN && viewer.units().contains(duty.holder().unit());
    if (!holds) {
      return Inbox.Need.WATCH;
    }
    return duty.matter().kind().equals(Signing.KIND) ? Inbox.Need.SIGN : Inbox.Need.DO;
  }

  private boolean isMine(Duty duty, Inbox.Need need) {
    var held = need == Inbox.Need.DO || need == Inbox.Need.SIGN;
    return !held
        || duty.holder().person() == null
        || (viewer instanceof Viewer.Staff staff && duty.isHeldBy(staff.account()));
  }
}
