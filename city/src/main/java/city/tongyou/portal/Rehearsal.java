package city.tongyou.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks for a few pages and stops: the run in which the JVM notes what it had to load and compile,
 * so that the next start need not.
 */
@Component
@ConditionalOnBooleanProperty("tongyou.rehearsal")
class Rehearsal {

  private static final List<String> PATHS =
      List.of("/", "/sign-in", "/style-guide", "/work", "/webjars/htmx.org/dist/htmx.min.js");
  private static final int TIMES = 3;

  @EventListener
  void rehearse(ApplicationReadyEvent ready) throws IOException, InterruptedException {
    var web = (ServletWebServerApplicationContext) ready.getApplicationContext();
    var server = web.getWebServer();
    if (server != null) {
      ask("http://localhost:" + server.getPort());
    }
    Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(web)));
  }

  private static void ask(String server) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      for (int time = 0; time < TIMES; time++) {
        for (var path : PATHS) {
          var request =
              HttpRequest.newBuilder(URI.create(server + path))
                  .header("Accept-Encoding", "gzip")
                  .build();
          client.send(request, BodyHandlers.discarding());
        }
      }
    }
  }
}
