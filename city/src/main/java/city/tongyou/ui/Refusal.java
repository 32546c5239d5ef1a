package city.tongyou.ui;

/**
 * What the rules do not allow. Nothing has changed. The reader is told in the words of a message
 * key, which may use the facts; a page and a program get the same words and the same status.
 */
public abstract class Refusal extends RuntimeException {

  private final int status;
  private final String messageKey;
  private final transient Object[] facts;

  /**
   * @param status the HTTP status that fits: 409 for a step at the wrong time, 403 for one that is
   *     not theirs, 422 for what cannot be read
   */
  protected Refusal(int status, String messageKey, Object... facts) {
    super(messageKey);
    this.status = status;
    this.messageKey = messageKey;
    this.facts = facts;
  }

  public int status() {
    return status;
  }

  public String messageKey() {
    return messageKey;
  }

  public Object[] facts() {
    return facts.clone();
  }
}
