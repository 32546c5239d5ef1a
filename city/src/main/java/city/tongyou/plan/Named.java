package city.tongyou.plan;

import city.tongyou.unit.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A name in the document that leads a task or takes part in it.
 *
 * @param written as the document writes it
 * @param group whether it is collective: it has a role, but no desk of its own
 * @param unit whom it means; null until somebody says so
 */
public record Named(
    String written, Role role, boolean group, @Nullable UnitId unit, Passage place) {

  /** What the name does in the task. */
  public enum Role {
    LEAD,
    PARTICIPANT
  }

  Named meaning(@Nullable UnitId other) {
    return new Named(written, role, group, other, place);
  }
}
