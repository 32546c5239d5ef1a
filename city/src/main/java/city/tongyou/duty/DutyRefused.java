package city.tongyou.duty;

import city.tongyou.ui.Refusal;

/** A step that a duty does not take. */
public final class DutyRefused extends Refusal {

  DutyRefused(String reason, Object... facts) {
    super(409, "duty.refused." + reason, facts);
  }
}
