package city.tongyou.duty;

import city.tongyou.access.NotAllowed;
import city.tongyou.access.Viewer;
import city.tongyou.attachment.Attachment;
import city.tongyou.unit.Unit;
import city.tongyou.unit.Units;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with a duty by hand. Who holds it takes, delegates, asks for time, finishes and
 * hands back; who opened it decides, gives it elsewhere, signs, reopens and cancels.
 */
@Service
@Transactional
public class Steps {

  private final Desk desk;
  private final DutyRepository duties;
  private final Ladders ladders;
  private final Signing signing;
  private final Units units;

  Steps(Desk desk, DutyRepository duties, Ladders ladders, Signing signing, Units units) {
    this.desk = desk;
    this.duties = duties;
    this.ladders = ladders;
    this.signing = signing;
    this.units = units;
  }

  /** Makes it the viewer's own. */
  public void take(Viewer viewer, DutyId id) {
    var duty = held(viewer, id);
    if (!(viewer instanceof Viewer.Staff staff)) {
      throw new NotAllowed("duty.refused.not-held");
    }
    desk.save(
        duty.taken(new Holder.Person(staff.account(), staff.name())),
        Entry.plain(desk.today(), Entry.Action.TAKEN, viewer.signature()));
  }

  /**
   * Gives it to somebody else: within the unit by anyone of it, to another unit by who opened it.
   */
  public void delegate(Viewer viewer, DutyId id, Holder to) {
    var duty = duties.lock(id);
    var standing = Standing.of(viewer, duty);
    if (to.unit().equals(duty.holder().unit()) && duty.state() == Duty.State.OPEN) {
      standing.requireAny();
    } else {
      standing.requireDeciding();
    }
    desk.save(
        duty.delegated(to),
        Entry.noted(desk.today(), Entry.Action.DELEGATED, viewer.signature(), nameOf(to), ""));
  }

  private String nameOf(Holder to) {
    if (to.person() != null) {
      return to.person().name();
    }
    Unit unit = units.get(to.unit());
    return Wording.named(unit.shortName(), unit.nameEn());
  }

  public void askForTime(Viewer viewer, DutyId id, LocalDate until, String reason) {
    var duty = held(viewer, id);
    desk.save(
        duty.askedFor(new Deadline.MoreTime(until, reason)),
        Entry.noted(
            desk.today(), Entry.Action.ASKED, viewer.signature(), until.toString(), reason));
  }

  public void grantTime(Viewer viewer, DutyId id) {
    var duty = decided(viewer, id);
    var granted = duty.granted();
    signing.withdraw(duty);
    desk.save(
        granted,
        Entry.noted(
            desk.today(),
            Entry.Action.GRANTED,
            viewer.signature(),
            granted.deadline().due().toString(),
            ""));
  }

  public void refuseTime(Viewer viewer, DutyId id) {
    var duty = decided(viewer, id);
    desk.save(
        duty.refusedMoreTime(),
        Entry.plain(desk.today(), Entry.Action.REFUSED, viewer.signature()));
  }

  /**
   * Finishes by hand what is done outside the platform.
   *
   * @throws DutyRefused if it is done, and thereby finished, on a page of its own
   */
  public void finish(Viewer viewer, DutyId id, String note, List<Attachment.Id> proof) {
    var duty = held(viewer, id);
    if (duty.matter().hasPlace()) {
      throw new DutyRefused("finished-elsewhere");
    }
    var finished = duty.finished(desk.today());
    signing.withdraw(duty);
    desk.save(
        finished,
        new Entry(desk.today(), Entry.Action.FINISHED, viewer.signature(), "", note, proof),
        new DutyEvent.Finished(id, duty.matter().kind(), duty.matter().reference()));
  }

  /** Says that it is not this unit's; its opener finds another or drops it. */
  public void handBack(Viewer viewer, DutyId id, String reason) {
    var duty = held(viewer, id);
    var returned = duty.handedBack();
    signing.withdraw(duty);
    desk.save(
        returned,
        Entry.noted(desk.today(), Entry.Action.HANDED_BACK, viewer.signature(), "", reason),
        new DutyEvent.HandedBack(id, duty.matter().kind(), duty.matter().reference()));
  }

  /** What was done by hand was not good enough: it is open again, until another day. */
  public void reopen(Viewer viewer, DutyId id, LocalDate due, String reason) {
    var duty = decided(viewer, id);
    if (duty.matter().hasPlace()) {
      throw new DutyRefused("finished-elsewhere");
    }
    desk.save(
        duty.reopened(due),
        Entry.noted(
            desk.today(), Entry.Action.REOPENED, viewer.signature(), due.toString(), reason));
  }

  public void cancel(Viewer viewer, DutyId id, String reason) {
    var duty = decided(viewer, id);
    var cancelled = duty.cancelled(desk.today());
    signing.withdraw(duty);
    desk.save(
        cancelled,
        Entry.noted(desk.today(), Entry.Action.CANCELLED, viewer.signature(), "", reason),
        new DutyEvent.Cancelled(id, duty.matter().kind(), duty.matter().reference()));
  }

  /** Signs the letter that waits; from now on it is sent. */
  public void sign(Viewer viewer, DutyId id, int step) {
    var duty = decided(viewer, id);
    var signed = duty.decided(step, Rung.State.SIGNED, desk.today());
    signing.settle(duty, viewer.signature());
    desk.save(
        signed,
        Entry.noted(desk.today(), Entry.Action.SIGNED, viewer.signature(), nameOf(duty, step), ""),
        new DutyEvent.Climbed(
            id,
            duty.matter().kind(),
            duty.matter().reference(),
            signed.findRung(step).orElseThrow().code()));
  }

  /** Drops the letter that waits, and says why. */
  public void skip(Viewer viewer, DutyId id, int step, String reason) {
    var duty = decided(viewer, id);
    var skipped = duty.decided(step, Rung.State.SKIPPED, desk.today());
    signing.settle(duty, viewer.signature());
    desk.save(
        skipped,
        Entry.noted(
            desk.today(), Entry.Action.SKIPPED, viewer.signature(), nameOf(duty, step), reason));
  }

  private String nameOf(Duty duty, int step) {
    return ladders
        .of(duty.matter().kind())
        .find(step)
        .map(it -> Wording.named(it.name(), it.nameEn()))
        .orElseGet(() -> duty.findRung(step).orElseThrow().code());
  }

  private Duty held(Viewer viewer, DutyId id) {
    var duty = duties.lock(id);
    Standing.of(viewer, duty).requireHolding();
    return duty;
  }

  private Duty decided(Viewer viewer, DutyId id) {
    var duty = duties.lock(id);
    Standing.of(viewer, duty).requireDeciding();
    return duty;
  }
}
