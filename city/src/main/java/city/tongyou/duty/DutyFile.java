package city.tongyou.duty;

import city.tongyou.unit.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Everything on the page of a duty.
 *
 * @param unit who must do it
 * @param history the latest first
 * @param workingDays until its day, or since if that is over
 * @param proposed the letter that waits for a signature
 * @param holds whether the viewer belongs to the unit that must do it
 * @param decides whether the viewer may decide on more time, sign, take back and cancel
 */
public record DutyFile(
    Duty duty,
    Unit unit,
    Unit opener,
    List<Entry> history,
    Ladder ladder,
    int workingDays,
    Optional<Rung> proposed,
    boolean holds,
    boolean decides) {}
