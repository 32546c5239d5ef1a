package city.tongyou.planreader;

import java.util.Locale;

/** A file that cannot be read as a plan; the message tells the user what to change. */
public final class UnreadablePlan extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Code {
    NOT_FOUND,
    EMPTY,
    TOO_LARGE,
    /** Unpacks to far more than a document holds. */
    BOMB,
    ENCRYPTED,
    /** Not one of the formats, or not what its name says. */
    FORMAT,
    DAMAGED,
    /** A PDF of pictures. */
    NO_TEXT,
    /** Text, but no plan: no numbered headings with tasks. */
    NO_PLAN,
    /** Reading took longer than any plan does. */
    TOO_SLOW;

    /** The code as programs see it: {@code no-plan}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;

  /** An error whose message says what to change. */
  public UnreadablePlan(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** An error whose message says what to change, and what led to it. */
  public UnreadablePlan(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
