package city.tongyou.duty;

import city.tongyou.ui.Refusal;

/** A step that a duty does not take. */
public final class DutyRefused extends Refusal {

  DutyRefused(String reason, Object... facts) {
    super(409, "duty.refused." + reason, facts);
  }

  private DutyRefused(Duty.State state) {
    super(409, "duty.refused.state." + state.name());
  }

  static DutyRefused in(Duty.State state) {
    return new DutyRefused(state);
  }
}
