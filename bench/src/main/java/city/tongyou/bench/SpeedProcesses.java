package city.tongyou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Runs the speed set through a process of its own, ours or the peer's. */
final class SpeedProcesses {

  static final String NO_PEER = "no peer: Splink could not be installed or did not run";

  private static final Path VENV =
      Path.of(System.getProperty("user.home"), ".cache/tongyou/peers/splink");
  private static final Path PEER = Path.of("bench/peers/splink");

  private SpeedProcesses() {}

  static SpeedRun.Result tongyou(Path file, Path folder, String heap)
      throws IOException, InterruptedException {
    return run(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-XX:+UseParallelGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SpeedRun.class.getName(),
            file.toString(),
            folder.resolve("clusters.parquet").toString()))
        .orElseThrow(() -> new IllegalStateException("The linking of " + file + " failed."));
  }

  /** Nothing where Splink cannot be had. */
  static Optional<SpeedRun.Result> splink(Path file, Path folder, String kind)
      throws IOException, InterruptedException {
    if (!installed()) {
      return Optional.empty();
    }
    return run(
        List.of(
            VENV.resolve("bin/python").toString(),
            PEER.resolve("speed.py").toString(),
            file.toString(),
            kind,
            folder.resolve("splink.parquet").toString()));
  }

  private static boolean installed() throws IOException, InterruptedException {
    if (Files.exists(VENV.resolve("bin/splink-installed"))) {
      return true;
    }
    Files.createDirectories(VENV.getParent());
    boolean made =
        succeeds(List.of("python3", "-m", "venv", VENV.toString()))
            && succeeds(
                List.of(
                    VENV.resolve("bin/pip").toString(),
                    "install",
                    "-q",
                    "-r",
                    PEER.resolve("requirements.txt").toString()));
    if (made) {
      Files.createFile(VENV.resolve("bin/splink-installed"));
    }
    return made;
  }

  private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /** The last line that the process prints is its result. */
  private static Optional<SpeedRun.Result> run(List<String> command)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().keySet().removeAll(List.of("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"));
    var process = builder.start();
    var lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .strip()
            .lines()
            .toList();
    return process.waitFor() != 0 || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(lines.getLast(), SpeedRun.Result.class));
  }
}
