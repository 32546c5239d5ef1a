package city.tongyou.duty;

import city.tongyou.calendar.CityClock;
import city.tongyou.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a duty, its history and its event together. */
@Component
class Desk {

  private final DutyRepository duties;
  private final EntryRepository entries;
  private final Ladders ladders;
  private final WorkingDays workingDays;
  private final CityClock clock;
  private final ApplicationEventPublisher events;

  Desk(
      DutyRepository duties,
      EntryRepository entries,
      Ladders ladders,
      WorkingDays workingDays,
      CityClock clock,
      ApplicationEventPublisher events) {
    this.duties = duties;
    this.entries = entries;
    this.ladders = ladders;
    this.workingDays = workingDays;
    this.clock = clock;
    this.events = events;
  }

  LocalDate today() {
    return clock.today();
  }

  /** Whether it is new. */
  boolean open(Duty duty, String by) {
    var fresh = duties.insert(duty, nextLook(duty));
    if (fresh) {
      entries.add(duty.id(), Entry.plain(today(), Entry.Action.OPENED, by));
      var matter = duty.matter();
      events.publishEvent(
          new DutyEvent.Opened(duty.id(), matter.kind(), matter.reference(), duty.holder().unit()));
    }
    return fresh;
  }

  void save(Duty duty, Entry entry) {
    duties.save(duty, nextLook(duty));
    entries.add(duty.id(), entry);
  }

  void save(Duty duty, Entry entry, DutyEvent event) {
    save(duty, entry);
    events.publishEvent(event);
  }

  /** A step of the ladder that the day brought. */
  void climb(Duty duty, Rung rung, Entry entry) {
    duties.add(duty.id(), rung);
    save(duty, entry);
  }

  void climb(Duty duty, Rung rung, Entry entry, DutyEvent event) {
    climb(duty, rung, entry);
    events.publishEvent(event);
  }

  /** There was nothing to do after all; when to look again is noted. */
  void pass(Duty duty) {
    duties.save(duty, nextLook(duty));
  }

  private @Nullable LocalDate nextLook(Duty duty) {
    return duty.nextLook(ladders.of(duty.matter().kind()), workingDays);
  }
}
