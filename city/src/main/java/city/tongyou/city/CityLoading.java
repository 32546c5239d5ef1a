package city.tongyou.city;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads each part of the city's folder once, before the first page can be asked for. */
@Component
class CityLoading implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CityLoading.class);

  private final List<CityPart> parts;
  private final CityFolder folder;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private boolean running;

  CityLoading(
      List<CityPart> parts, CityFolder folder, JdbcClient jdbc, TransactionTemplate transaction) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(CityPart::floor)).toList();
    this.folder = folder;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    parts.forEach(part -> transaction.executeWithoutResult(_ -> loadOnce(part)));
    running = true;
  }

  /** The row is written first: of two processes that start together, one waits and then passes. */
  private void loadOnce(CityPart part) {
    var fresh =
        jdbc.sql("insert into city.loaded_part (part) values (:part) on conflict do nothing")
            .param("part", part.name())
            .update();
    if (fresh == 1) {
      part.load(folder);
      LOG.info("Loaded {} from the city's folder", part.name());
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which starts with the last phases. */
  @Override
  public int getPhase() {
    return 0;
  }
}
