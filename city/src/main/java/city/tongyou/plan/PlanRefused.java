package city.tongyou.plan;

import city.tongyou.ui.Refusal;

/** A step that a plan, a report or a release does not take. */
public final class PlanRefused extends Refusal {

  PlanRefused(String reason, Object... facts) {
    super(409, "plan.refused." + reason, facts);
  }
}
