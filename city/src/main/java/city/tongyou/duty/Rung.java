package city.tongyou.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder that a duty has reached. There is one for each round and step, ever.
 *
 * @param step its place in the ladder from 1 on; {@link #OVERDUE} for the end of the deadline
 * @param code what it is, as the ladder says
 * @param since the day on which it was taken or proposed
 * @param decidedOn when somebody signed or dropped it
 */
public record Rung(
    int round, int step, String code, State state, LocalDate since, @Nullable LocalDate decidedOn) {

  /** Comes before the steps: the day after the last is noted once, whatever the ladder says. */
  static final int OVERDUE = 0;

  /** TAKEN by itself; or PROPOSED → SIGNED, SKIPPED, or LAPSED when the duty ended before. */
  public enum State {
    TAKEN,
    PROPOSED,
    SIGNED,
    SKIPPED,
    LAPSED
  }

  static Rung overdue(int round, LocalDate day) {
    return new Rung(round, OVERDUE, "overdue", State.TAKEN, day, null);
  }

  boolean isProposed() {
    return state == State.PROPOSED;
  }

  Rung decided(State other, LocalDate day) {
    return new Rung(round, step, code, other, since, day);
  }

  /** From when on the days to the next step count, where a person had to decide. */
  @Nullable LocalDate restsFrom() {
    return state == State.SIGNED || state == State.SKIPPED ? decidedOn : null;
  }
}
