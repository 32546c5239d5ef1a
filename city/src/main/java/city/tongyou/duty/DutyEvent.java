package city.tongyou.duty;

import city.tongyou.unit.UnitId;

/**
 * What others may want to know of a duty. Published in the transaction that makes it so; whoever
 * listens gets it through the outbox, also after a crash.
 */
public sealed interface DutyEvent {

  DutyId duty();

  String kind();

  String reference();

  record Opened(DutyId duty, String kind, String reference, UnitId unit) implements DutyEvent {}

  record Finished(DutyId duty, String kind, String reference) implements DutyEvent {}

  /** Came back to its opener, who has to find it another holder. */
  record HandedBack(DutyId duty, String kind, String reference) implements DutyEvent {}

  record Cancelled(DutyId duty, String kind, String reference) implements DutyEvent {}

  /** Its day is over; once for each day that was set. */
  record Overdue(DutyId duty, String kind, String reference) implements DutyEvent {}

  /**
   * A step of the ladder took effect: by itself, or as a person signed it.
   *
   * @param code the step, as the ladder names it
   */
  record Climbed(DutyId duty, String kind, String reference, String code) implements DutyEvent {}
}
