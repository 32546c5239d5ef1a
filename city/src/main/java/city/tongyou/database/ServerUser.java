package city.tongyou.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so there it gets a user namespace of its own,
 * in which the same user is nobody in particular.
 *
 * @param prefix what stands before each of its commands
 */
record ServerUser(List<String> prefix) {

  private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

  /**
   * @throws CannotStart if this is root and the machine gives it no user namespace
   */
  static ServerUser ofThisProcess() {
    if (!isRoot()) {
      return new ServerUser(List.of());
    }
    if (!succeeds(OWN_NAMESPACE, "true")) {
      throw CannotStart.because(
          "PostgreSQL does not run as root, and this machine does not let root make a user"
              + " namespace (unshare -U). Run Tongyou as an ordinary user, or name a PostgreSQL of"
              + " your own with --spring.datasource.url=jdbc:postgresql://…");
    }
    return new ServerUser(OWN_NAMESPACE);
  }

  ProcessBuilder command(List<String> words) {
    var all = new ArrayList<>(prefix);
    all.addAll(words);
    return new ProcessBuilder(all).redirectErrorStream(true);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean succeeds(List<String> prefix, String word) {
    try {
      var process =
          new ServerUser(prefix).command(List.of(word)).redirectOutput(Redirect.DISCARD).start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
