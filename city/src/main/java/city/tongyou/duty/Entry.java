package city.tongyou.duty;

import city.tongyou.attachment.Attachment;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a duty's history.
 *
 * @param by the name of who did it; empty for the clock
 * @param fact what the action's text mentions, such as a new holder; see {@link Wording}
 * @param note in the doer's own words
 * @param proof files that go with it
 */
public record Entry(
    LocalDate day, Action action, String by, String fact, String note, List<Attachment.Id> proof) {

  /** What was done. */
  public enum Action {
    OPENED,
    TAKEN,
    DELEGATED,
    ASKED,
    GRANTED,
    REFUSED,
    FINISHED,
    HANDED_BACK,
    REOPENED,
    CANCELLED,
    OVERDUE,
    CLIMBED,
    PROPOSED,
    SIGNED,
    SKIPPED
  }

  public Entry {
    proof = List.copyOf(proof);
  }

  static Entry plain(LocalDate day, Action action, String by) {
    return new Entry(day, action, by, "", "", List.of());
  }

  static Entry noted(LocalDate day, Action action, String by, String fact, String note) {
    return new Entry(day, action, by, fact, note, List.of());
  }
}
