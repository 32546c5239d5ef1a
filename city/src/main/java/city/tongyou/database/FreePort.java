package city.tongyou.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** A port of this machine that nobody listens on. */
final class FreePort {

  /** Below the ports that outgoing connections take, which could steal it while it rests. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;

  private FreePort() {}

  static int find() {
    return ThreadLocalRandom.current()
        .ints(100, LOWEST, HIGHEST)
        .filter(FreePort::isFree)
        .findFirst()
        .orElseGet(() ->
            IntStream.range(LOWEST, HIGHEST)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() ->
                    CannotStart.because(
                        "No port from %d to %d is free for the database."
                            .formatted(LOWEST, HIGHEST))));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
