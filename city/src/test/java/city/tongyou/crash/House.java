package city.tongyou.crash;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A platform in a process of its own, on a data folder that outlives it. */
final class House implements AutoCloseable {

  private static final Duration TIME_TO_START = Duration.ofMinutes(3);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Path data;
  private final int port;
  private Process process;

  House(Path data) throws IOException {
    this.data = data;
    try (var socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
    this.process = launch();
  }

  private Process launch() throws IOException {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            Subject.class.getName(),
            "--tongyou.data=" + data,
            "--tongyou.database.binaries=target/postgres",
            "--tongyou.city=suzhou",
            "--server.port=" + port)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log().toFile()))
        .start();
  }

  Path log() {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  void startAgain() throws IOException {
    process = launch();
  }

  void awaitAnswer() throws IOException, InterruptedException {
    var until = System.nanoTime() + TIME_TO_START.toNanos();
    while (!answers()) {
      if (System.nanoTime() > until || !process.isAlive()) {
        throw new AssertionError("The platform did not come back:\n" + Files.readString(log()));
      }
      Thread.sleep(50);
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return send("GET", "/api/crash").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(Duration.ofSeconds(10))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  Set<Long> saved() throws IOException, InterruptedException {
    var numbers = send("GET", "/api/crash").body();
    return Stream.of(numbers.split(",", -1))
        .filter(it -> !it.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  void killProcess() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** All of it at once, so that nothing of it can write what it still holds in memory. */
  void killDatabase() throws IOException {
    var master = master();
    var all = Stream.concat(Stream.of(master), master.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  void killOneConnection() throws IOException {
    List<ProcessHandle> children = master().children().toList();
    children.getLast().destroyForcibly();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  private ProcessHandle master() throws IOException {
    var note = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    return ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    client.close();
  }
}
