package city.tongyou.attachment;

import city.tongyou.ui.Refusal;

/** A file that is not taken; the message says which would be. */
public final class AttachmentRefused extends Refusal {

  AttachmentRefused(String reason, Object... facts) {
    super(422, "attachment.refused." + reason, facts);
  }
}
