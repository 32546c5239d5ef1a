package city.tongyou;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the browser tests, or installs one where it may: browser tests are never
 * skipped in silence.
 */
public final class Chromium {

  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

  private Chromium() {}

  /**
   * How to launch it.
   *
   * @throws IllegalStateException if there is none and none can be installed; says what to do
   */
  public static LaunchOptions launch() {
    return new LaunchOptions().setExecutablePath(find()).setArgs(ARGUMENTS);
  }

  private static synchronized Path find() {
    return findInstalled()
        .or(Chromium::install)
        .orElseThrow(() ->
            new IllegalStateException(
                "No Chromium for the browser tests. Install Debian's packages chromium and"
                    + " fonts-noto-cjk, or set CHROMIUM to a browser's path."));
  }

  private static Optional<Path> findInstalled() {
    var named = Optional.ofNullable(System.getenv("CHROMIUM")).stream();
    var usual =
        Stream.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    return Stream.concat(named, usual).map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** As root on a Debian the packages can be had; elsewhere somebody has to decide. */
  private static Optional<Path> install() {
    if (!System.getProperty("user.name").equals("root")
        || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    System.err.println("Installing Chromium for the browser tests.");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk");
    return findInstalled();
  }

  private static void run(String... command) {
    try {
      var process = new ProcessBuilder(command).inheritIO().start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException failed) {
      System.err.println(command[0] + " failed: " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
