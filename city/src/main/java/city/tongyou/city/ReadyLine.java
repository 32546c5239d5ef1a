package city.tongyou.city;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the platform where it is. */
@Component
class ReadyLine {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

  private final City city;

  ReadyLine(City city) {
    this.city = city;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      LOG.info(
          "{} {} is ready: http://localhost:{}/",
          city.nameEn(),
          city.madeUp() ? "(made-up data)" : "",
          context.getWebServer().getPort());
    }
  }
}
