package city.tongyou.reach;

/** What was given cannot be used; the message says what to change. */
public final class UnusableInput extends RuntimeException {

  public UnusableInput(String message) {
    super(message);
  }

  public UnusableInput(String message, Throwable cause) {
    super(message, cause);
  }
}
