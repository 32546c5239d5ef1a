package city.tongyou.database;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that is started again whenever it dies, on the same port, so that those who were
 * connected only have to connect once more.
 */
final class KeptServer implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(KeptServer.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Records records;
  private final int port;
  private @Nullable Postmaster server;
  private boolean closing;

  private KeptServer(Records records, int port) {
    this.records = records;
    this.port = port;
  }

  /**
   * @throws CannotStart if the server does not start in the first place
   */
  static KeptServer start(Records records) {
    records.prepare();
    var kept = new KeptServer(records, FreePort.find());
    kept.startOnce();
    return kept;
  }

  int port() {
    return port;
  }

  private synchronized void startOnce() {
    if (!closing) {
      var fresh = Postmaster.start(records, port);
      server = fresh;
      Thread.ofPlatform().daemon().name("database-watch").start(() -> watch(fresh));
    }
  }

  private void watch(Postmaster running) {
    running.awaitExit();
    if (!isClosing()) {
      startAgain();
    }
  }

  private void startAgain() {
    LOG.warn("The database died; it is being started again");
    var pause = FIRST_PAUSE;
    while (!isClosing() && !tryToStart()) {
      sleep(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private boolean tryToStart() {
    try {
      records.prepare();
      startOnce();
      LOG.info("The database is back");
      return true;
    } catch (CannotStart refused) {
      LOG.error("{} Trying again.", refused.getMessage());
      return false;
    }
  }

  private synchronized boolean isClosing() {
    return closing;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    Postmaster last;
    synchronized (this) {
      closing = true;
      last = server;
    }
    if (last != null) {
      try {
        last.stop();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
