package city.tongyou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Runs scipy and pandana in a Python environment outside the project, made on first use. */
final class ReachPeers {

  private static final Path SCRIPTS = Path.of("bench", "peers", "reach");
  private static final Path ENVIRONMENT =
      Path.of(System.getProperty("user.home"), ".cache", "tongyou", "peers", "reach");

  private ReachPeers() {}

  /**
   * The peers' seconds and sums by name; empty, with a word to the user, where they cannot be had.
   */
  static Map<String, Double> ask(ReachQuestion question, Report report) {
    try {
      var python = python(report);
      var folder = Files.createTempDirectory("reach-peers");
      question.export(folder);
      var lines =
          run(
              List.of(
                  python.toString(), scripts().resolve("peers.py").toString(), folder.toString()));
      for (var file : List.of("arcs.bin", "nodes.bin", "places.bin", "origins.bin")) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.deleteIfExists(folder);
      return answer(lines);
    } catch (IOException | IllegalStateException e) {
      report.say("The Python peers cannot be had: " + e.getMessage());
      return Map.of();
    }
  }

  private static Path scripts() {
    var home = System.getenv("TONGYOU_HOME");
    return home == null ? SCRIPTS : Path.of(home).resolve(SCRIPTS);
  }

  private static Path python(Report report) throws IOException {
    var python = ENVIRONMENT.resolve("bin").resolve("python");
    if (!Files.exists(python)) {
      report.say("Making a Python environment for the peers in " + ENVIRONMENT);
      run(List.of("python3", "-m", "venv", ENVIRONMENT.toString()));
      run(
          List.of(
              python.toString(),
              "-m",
              "pip",
              "-q",
              "install",
              "-r",
              scripts().resolve("requirements.txt").toString()));
    }
    return python;
  }

  private static String run(List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return text;
  }

  private static Map<String, Double> answer(String lines) {
    var json =
        lines
            .lines()
            .filter(it -> it.startsWith("ANSWER "))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no answer"))
            .substring("ANSWER ".length());
    var told = new HashMap<String, Double>();
    JsonMapper.shared()
        .readTree(json)
        .properties()
        .forEach(it -> {
          if (it.getValue().isNumber()) {
            told.put(it.getKey(), it.getValue().asDouble());
          }
        });
    return told;
  }
}
