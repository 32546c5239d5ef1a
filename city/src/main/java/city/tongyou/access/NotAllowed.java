package city.tongyou.access;

import city.tongyou.ui.Refusal;

/** Somebody asked for what none of their posts allows. */
public final class NotAllowed extends Refusal {

  public NotAllowed(String messageKey) {
    super(403, messageKey);
  }

  NotAllowed(Right right) {
    this("access.refused." + right.name());
  }
}
