package city.tongyou.database;

import org.springframework.boot.ExitCodeGenerator;

/**
 * Why the platform does not start, in one sentence that says what to change. It is all that the
 * person at the terminal gets to read.
 */
public final class CannotStart extends RuntimeException implements ExitCodeGenerator {

  private static final int WRONG_STATE = 1;
  private static final int WRONG_INPUT = 2;

  private final int exitCode;

  private CannotStart(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** The machine or the folder is not in a state in which the platform can run. */
  public static CannotStart because(String sentence) {
    return new CannotStart(WRONG_STATE, sentence);
  }

  /** An option or a file that somebody gave cannot be used. */
  public static CannotStart with(String sentence) {
    return new CannotStart(WRONG_INPUT, sentence);
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
