package city.tongyou.duty;

import city.tongyou.access.AccountId;
import city.tongyou.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one unit or person must do by a day. OPEN → FINISHED or CANCELLED; OPEN → RETURNED
 * to its opener → OPEN elsewhere, FINISHED or CANCELLED; FINISHED → OPEN again if it was not good
 * enough.
 */
public record Duty(
    DutyId id,
    Matter matter,
    State state,
    Holder holder,
    Deadline deadline,
    List<Rung> rungs,
    @Nullable LocalDate closedOn) {

  /** What has become of a duty. */
  public enum State {
    OPEN,
    RETURNED,
    FINISHED,
    CANCELLED
  }

  public Duty {
    rungs = List.copyOf(rungs);
  }

  static Duty opened(Matter matter, Holder holder, LocalDate due) {
    return new Duty(
        DutyId.next(), matter, State.OPEN, holder, Deadline.first(due), List.of(), null);
  }

  public boolean isOverdueOn(LocalDate today) {
    return state == State.OPEN && today.isAfter(deadline.due());
  }

  Duty taken(Holder.Person by) {
    require(State.OPEN);
    if (holder.person() != null && !holder.isHeldBy(by.account())) {
      throw new DutyRefused("taken", holder.person().name());
    }
    return heldBy(new Holder(holder.unit(), by));
  }

  /** Given on; a duty that came back to its opener is open again with whoever gets it. */
  Duty delegated(Holder to) {
    require(State.OPEN, State.RETURNED);
    return heldBy(to).in(State.OPEN, null);
  }

  Duty askedFor(Deadline.MoreTime time) {
    require(State.OPEN);
    if (!time.until().isAfter(deadline.due())) {
      throw new DutyRefused("not-later", deadline.due());
    }
    return with(deadline.asking(time));
  }

  /** A new day starts the ladder anew; a letter not yet signed is not needed any more. */
  Duty granted() {
    return lapsed().with(deadline.movedTo(requireAsked().until()));
  }

  Duty refusedMoreTime() {
    requireAsked();
    return with(deadline.asking(null));
  }

  /** Also by a unit that had handed it back and did it all the same. */
  Duty finished(LocalDate today) {
    require(State.OPEN, State.RETURNED);
    return lapsed().with(deadline.asking(null)).in(State.FINISHED, today);
  }

  Duty handedBack() {
    require(State.OPEN);
    return lapsed().with(deadline.asking(null)).in(State.RETURNED, null);
  }

  Duty reopened(LocalDate due) {
    require(State.FINISHED);
    return with(deadline.movedTo(due)).in(State.OPEN, null);
  }

  Duty cancelled(LocalDate today) {
    require(State.OPEN, State.RETURNED);
    return lapsed().with(deadline.asking(null)).in(State.CANCELLED, today);
  }

  /** The next thing that the day brings: that it is overdue, or a step of the ladder. */
  Optional<Rung> findRungDue(Ladder ladder, LocalDate today, WorkingDays days) {
    if (state != State.OPEN) {
      return Optional.empty();
    }
    if (today.isAfter(deadline.due()) && findRung(Rung.OVERDUE).isEmpty()) {
      return Optional.of(Rung.overdue(deadline.round(), today));
    }
    return ladder
        .nextFor(this, days)
        .filter(step -> !ladder.dayOf(step, this, days).isAfter(today))
        .map(step ->
            new Rung(
                deadline.round(),
                step.no(),
                step.code(),
                step.signed() ? Rung.State.PROPOSED : Rung.State.TAKEN,
                today,
                null));
  }

  /** The first day on which {@link #findRungDue} can find something; none if only people can. */
  @Nullable LocalDate nextLook(Ladder ladder, WorkingDays days) {
    if (state != State.OPEN) {
      return null;
    }
    var end = Stream.of(deadline.due().plusDays(1)).filter(_ -> findRung(Rung.OVERDUE).isEmpty());
    var step = ladder.nextFor(this, days).map(it -> ladder.dayOf(it, this, days)).stream();
    return Stream.concat(end, step).min(LocalDate::compareTo).orElse(null);
  }

  Duty climbed(Rung rung) {
    require(State.OPEN);
    if (findRung(rung.step()).isPresent()) {
      throw new IllegalStateException("Step " + rung.step() + " was reached before");
    }
    return with(Stream.concat(rungs.stream(), Stream.of(rung)).toList());
  }

  /** A person signs or drops the letter that waits. */
  Duty decided(int step, Rung.State decision, LocalDate today) {
    require(State.OPEN);
    if (findRung(step).filter(Rung::isProposed).isEmpty()) {
      throw new DutyRefused("not-proposed");
    }
    return with(
        rungs.stream()
            .map(it -> isNow(it) && it.step() == step ? it.decided(decision, today) : it)
            .toList());
  }

  /** A step that was reached under the present deadline. */
  public Optional<Rung> findRung(int step) {
    return rungs.stream().filter(it -> isNow(it) && it.step() == step).findFirst();
  }

  public Optional<Rung> findProposed() {
    return rungs.stream().filter(Rung::isProposed).findFirst();
  }

  private boolean isNow(Rung rung) {
    return rung.round() == deadline.round();
  }

  /** Whether its holder gave it to itself. */
  boolean isOwn() {
    return holder.unit().equals(matter.opener());
  }

  boolean isHeldBy(AccountId account) {
    return holder.isHeldBy(account);
  }

  private Duty lapsed() {
    return with(
        rungs.stream()
            .map(it -> it.isProposed() ? it.decided(Rung.State.LAPSED, it.since()) : it)
            .toList());
  }

  private Deadline.MoreTime requireAsked() {
    require(State.OPEN);
    if (deadline.asked() == null) {
      throw new DutyRefused("nothing-asked");
    }
    return deadline.asked();
  }

  private void require(State... expected) {
    if (Stream.of(expected).noneMatch(state::equals)) {
      throw DutyRefused.in(state);
    }
  }

  private Duty heldBy(Holder other) {
    return new Duty(id, matter, state, other, deadline, rungs, closedOn);
  }

  private Duty with(Deadline other) {
    return new Duty(id, matter, state, holder, other, rungs, closedOn);
  }

  private Duty with(List<Rung> others) {
    return new Duty(id, matter, state, holder, deadline, others, closedOn);
  }

  private Duty in(State other, @Nullable LocalDate closed) {
    return new Duty(id, matter, other, holder, deadline, rungs, closed);
  }
}
