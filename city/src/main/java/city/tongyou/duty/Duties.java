package city.tongyou.duty;

import city.tongyou.access.AccountId;
import city.tongyou.access.Accounts;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.WorkingDays;
import city.tongyou.city.City;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to be done: opened, finished and withdrawn by whatever module has the work, and shown to
 * whoever has to do it. All days are days of the city.
 */
@Service
@Transactional
public class Duties {

  private final Desk desk;
  private final DutyRepository duties;
  private final EntryRepository entries;
  private final Ladders ladders;
  private final Signing signing;
  private final WorkingDays workingDays;
  private final Accounts accounts;
  private final Units units;
  private final City city;

  Duties(
      Desk desk,
      DutyRepository duties,
      EntryRepository entries,
      Ladders ladders,
      Signing signing,
      WorkingDays workingDays,
      Accounts accounts,
      Units units,
      City city) {
    this.desk = desk;
    this.duties = duties;
    this.entries = entries;
    this.ladders = ladders;
    this.signing = signing;
    this.workingDays = workingDays;
    this.accounts = accounts;
    this.units = units;
    this.city = city;
  }

  /** The last of as many working days, counted from tomorrow. */
  public LocalDate inWorkingDays(int count) {
    return workingDays.last(count, desk.today().plusDays(1));
  }

  /** Opens a duty on behalf of the platform itself; see {@link #open(NewDuty, Viewer)}. */
  public DutyId open(NewDuty duty) {
    return open(duty, new Viewer.Job(""));
  }

  /**
   * Opens a duty, unless one of the same kind and reference is open: then that one is meant, and
   * stays as it is.
   */
  public DutyId open(NewDuty asked, Viewer by) {
    var duty =
        Duty.opened(
            new Matter(
                asked.kind(),
                asked.reference(),
                new Wording(asked.titleKey(), asked.facts()),
                asked.url(),
                asked.opener() == null ? office() : asked.opener(),
                asked.region(),
                desk.today()),
            new Holder(asked.unit(), person(asked.person())),
            asked.due());
    return desk.open(duty, by.signature())
        ? duty.id()
        : duties
            .lockOpen(asked.kind(), asked.reference())
            .map(Duty::id)
            .orElseGet(() -> open(asked, by)); // closed by somebody since
  }

  private UnitId office() {
    return units
        .findByCode(city.office())
        .map(Unit::id)
        .orElseThrow(() -> new NoSuchElementException("No unit " + city.office()));
  }

  private Holder.@Nullable Person person(@Nullable AccountId account) {
    return account == null
        ? null
        : new Holder.Person(account, accounts.findSignedIn(account).orElseThrow().getName());
  }

  /** The work was done where it is done. Without such an open duty nothing happens. */
  public void finish(String kind, String reference, Viewer by) {
    duties
        .lockOpen(kind, reference)
        .ifPresent(duty -> {
          signing.withdraw(duty);
          desk.save(
              duty.finished(desk.today()),
              Entry.plain(desk.today(), Entry.Action.FINISHED, by.signature()),
              new DutyEvent.Finished(duty.id(), kind, reference));
        });
  }

  /** The work is not needed any more. Without such an open duty nothing happens. */
  public void withdraw(String kind, String reference) {
    duties
        .lockOpen(kind, reference)
        .ifPresent(duty -> {
          signing.withdraw(duty);
          desk.save(
              duty.cancelled(desk.today()),
              Entry.plain(desk.today(), Entry.Action.CANCELLED, ""),
              new DutyEvent.Cancelled(duty.id(), kind, reference));
        });
  }

  /** What waits for somebody and for their units today. */
  public Inbox inbox(Viewer viewer) {
    var own = viewer.units();
    var open = duties.listOpen(own.stream().map(UnitId::value).toList());
    Map<UnitId, Unit> byId =
        units.list().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    var sorter = new InboxSorter(viewer, desk.today(), workingDays, byId);
    return new Inbox(desk.today(), open.stream().map(sorter::item).toList());
  }

  /**
   * A duty with its history, for those who hold it, opened it, or oversee the whole city.
   *
   * @throws NoSuchElementException if there is no such duty
   * @throws city.tongyou.access.NotAllowed if it is none of the viewer's business
   */
  public DutyFile look(Viewer viewer, DutyId id) {
    var duty = duties.find(id).orElseThrow(() -> new NoSuchElementException("No duty " + id));
    var standing = Standing.of(viewer, duty);
    standing.requireAny();
    return new DutyFile(
        duty,
        units.get(duty.holder().unit()),
        units.get(duty.matter().opener()),
        entries.list(id),
        ladders.of(duty.matter().kind()),
        WorkingDayCount.between(duty.deadline().due(), desk.today(), workingDays),
        duty.findProposed(),
        standing.holds(),
        standing.decides());
  }
}
