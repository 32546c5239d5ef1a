package city.tongyou.plan;

import city.tongyou.attachment.Attachment;
import city.tongyou.region.RegionId;
import city.tongyou.unit.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a unit reports for a target, with its evidence. SUBMITTED → ACCEPTED, or → RETURNED
 * → SUBMITTED again.
 *
 * @param version how often it was saved; 0 if never
 * @param asOf the day of which it tells
 * @param unit whose figure it is
 * @param entries one for the city, or one for each district
 * @param note what the numbers do not say
 * @param reason why it was returned
 */
public record Report(
    ReportId id,
    int version,
    State state,
    PlanId plan,
    TargetId target,
    LocalDate asOf,
    UnitId unit,
    List<Entry> entries,
    String note,
    List<Attachment.Id> attachments,
    String sentBy,
    LocalDate sentOn,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable String reason) {

  /** What has become of a report. */
  public enum State {
    SUBMITTED,
    RETURNED,
    ACCEPTED
  }

  /** A region's number. */
  public record Entry(RegionId region, BigDecimal value) {}

  public Report {
    entries = List.copyOf(entries);
    attachments = List.copyOf(attachments);
  }

  Report accepted(String by, LocalDate day) {
    require(State.SUBMITTED);
    return decided(State.ACCEPTED, by, day, null);
  }

  Report returned(String by, LocalDate day, String why) {
    require(State.SUBMITTED);
    return decided(State.RETURNED, by, day, why);
  }

  /** Sent again after it was returned, with what was asked for. */
  Report sentAgain(
      List<Entry> otherEntries,
      LocalDate otherAsOf,
      String otherNote,
      List<Attachment.Id> otherAttachments,
      String by,
      LocalDate day) {
    require(State.RETURNED);
    return new Report(
        id,
        version,
        State.SUBMITTED,
        plan,
        target,
        otherAsOf,
        unit,
        otherEntries,
        otherNote,
        otherAttachments,
        by,
        day,
        null,
        null,
        null);
  }

  private Report decided(State other, String by, LocalDate day, @Nullable String why) {
    return new Report(
        id,
        version,
        other,
        plan,
        target,
        asOf,
        unit,
        entries,
        note,
        attachments,
        sentBy,
        sentOn,
        by,
        day,
        why);
  }

  private void require(State expected) {
    if (state != expected) {
      throw PlanRefused.in(state);
    }
  }
}
