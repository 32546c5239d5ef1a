package city.tongyou.duty;

import city.tongyou.access.NotAllowed;
import city.tongyou.access.Right;
import city.tongyou.access.Viewer;

/**
 * What somebody is to a duty.
 *
 * @param holds they belong to the unit that must do it
 * @param decides they belong to the unit that opened it, or oversee the whole city
 */
record Standing(boolean holds, boolean decides) {

  static Standing of(Viewer viewer, Duty duty) {
    return switch (viewer) {
      case Viewer.Anonymous _ -> new Standing(false, false);
      case Viewer.Job _ -> new Standing(true, true);
      case Viewer.Staff staff ->
          new Standing(
              staff.units().contains(duty.holder().unit()),
              staff.units().contains(duty.matter().opener()) || staff.may(Right.REVIEW));
    };
  }

  void requireAny() {
    if (!holds && !decides) {
      throw new NotAllowed("duty.refused.not-yours");
    }
  }

  void requireHolding() {
    if (!holds) {
      throw new NotAllowed("duty.refused.not-held");
    }
  }

  void requireDeciding() {
    if (!decides) {
      throw new NotAllowed("duty.refused.not-opener");
    }
  }
}
