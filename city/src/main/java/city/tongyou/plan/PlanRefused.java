package city.tongyou.plan;

import city.tongyou.ui.Refusal;

/** A step that a plan, a report or a release does not take. */
public final class PlanRefused extends Refusal {

  PlanRefused(String reason, Object... facts) {
    super(409, "plan.refused." + reason, facts);
  }

  private PlanRefused(String key, Enum<?> state) {
    super(409, key + state.name());
  }

  static PlanRefused in(Plan.State state) {
    return new PlanRefused("plan.refused.wrong-state.", state);
  }

  static PlanRefused in(Report.State state) {
    return new PlanRefused("plan.refused.report-state.", state);
  }

  static PlanRefused in(Release.State state) {
    return new PlanRefused("plan.refused.release-state.", state);
  }
}
