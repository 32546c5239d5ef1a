package city.tongyou.access;

/**
 * What a post may allow. A right holds for the post's own unit and region unless the role is
 * city-wide.
 */
public enum Right {
  /** Reads a plan's document, corrects what was read and lets it take effect. */
  CONFIRM_PLAN,
  /** Reports a figure, with evidence, for a target that the unit answers for. */
  REPORT,
  /** Accepts or returns what units report. */
  REVIEW,
  /** Freezes figures at a day and shows them to the public. */
  PUBLISH,
  /** Manages accounts, units and settings. */
  ADMINISTER
}
