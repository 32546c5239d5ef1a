package city.tongyou.plan;

import city.tongyou.planreader.UnreadablePlan;
import city.tongyou.ui.Refusal;

/** A file that is no plan that can be read; the message says what to change. */
public final class UnreadableDocument extends Refusal {

  UnreadableDocument(UnreadablePlan cause, String file) {
    super(422, "plan.unreadable." + cause.code().wireName(), file);
    initCause(cause);
  }
}
