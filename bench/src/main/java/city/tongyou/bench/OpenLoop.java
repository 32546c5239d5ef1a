package city.tongyou.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for pages at a fixed rate, whether the earlier ones have come or not, and counts each from
 * the moment at which it was due: a server that stalls is charged for all who would have come.
 */
final class OpenLoop {

  private final HttpClient client = HttpClient.newBuilder().build();
  private final Map<Visit, Queue<Double>> milliseconds = new ConcurrentHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();
  private final URI server;

  OpenLoop(URI server) {
    this.server = server;
  }

  /**
   * A page to ask for.
   *
   * @param name what it is called in a report
   * @param cookie who asks; empty for nobody in particular
   */
  record Visit(String name, String path, String cookie) {}

  void run(List<Visit> visits, int requestsPerSecond, Duration time) {
    long first = System.nanoTime();
    long step = 1_000_000_000L / requestsPerSecond;
    long count = time.toNanos() / step;
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < count; number++) {
        long due = first + number * step;
        var visit = visits.get(number % visits.size());
        LockSupport.parkNanos(due - System.nanoTime());
        people.execute(() -> ask(visit, due));
      }
    }
  }

  private void ask(Visit visit, long due) {
    var request =
        HttpRequest.newBuilder(server.resolve(visit.path()))
            .header("Accept-Encoding", "gzip")
            .timeout(Duration.ofSeconds(30));
    if (!visit.cookie().isEmpty()) {
      request.header("Cookie", visit.cookie());
    }
    try {
      var answer = client.send(request.build(), BodyHandlers.ofByteArray());
      var taken = (System.nanoTime() - due) / 1e6;
      milliseconds.computeIfAbsent(visit, _ -> new ConcurrentLinkedQueue<>()).add(taken);
      if (answer.statusCode() != 200) {
        errors.incrementAndGet();
      }
    } catch (IOException broken) {
      errors.incrementAndGet();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Answers that did not come, or were not 200. */
  int errors() {
    return errors.get();
  }

  /** Milliseconds within which that share of the answers had come. */
  double percentile(Visit visit, double share) {
    var sorted = new ArrayList<>(milliseconds.getOrDefault(visit, new ConcurrentLinkedQueue<>()));
    sorted.sort(Double::compare);
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
  }
}
