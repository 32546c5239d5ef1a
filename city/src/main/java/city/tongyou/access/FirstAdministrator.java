package city.tongyou.access;

/**
 * The account that was made because there was none. Whoever starts the platform is told once.
 *
 * @param oneTimePassword opens the account until it is changed, which the first sign-in demands
 */
public record FirstAdministrator(String login, String oneTimePassword) {

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "FirstAdministrator[" + login + "]";
  }
}
