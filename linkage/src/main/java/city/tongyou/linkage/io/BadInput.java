package city.tongyou.linkage.io;

/** A file cannot be used; the message says what to change. */
public final class BadInput extends RuntimeException {

  public BadInput(String message) {
    super(message);
  }

  public BadInput(String message, Throwable cause) {
    super(message, cause);
  }
}
