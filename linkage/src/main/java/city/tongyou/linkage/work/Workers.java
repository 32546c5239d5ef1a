package city.tongyou.linkage.work;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * A number of threads that share out numbered units of work.
 *
 * <p>Units are taken in order, so that whoever keeps results by unit gets the same whatever the
 * number of threads.
 *
 * @param threads at least 1
 */
public record Workers(int threads) {

  public Workers {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "There has to be at least one thread, not " + threads + ".");
    }
  }

  /** One for each processor that the machine lends. */
  public static Workers all() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /** Does all units; the first failure stops the rest and is thrown. */
  public void forEach(int units, IntConsumer unit) {
    forEachWith(units, _ -> unit);
  }

  /** The same with something of its own for each thread, such as buffers. */
  public void forEachWith(int units, IntFunction<IntConsumer> ofThread) {
    var next = new AtomicInteger();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    var helpers = new Thread[Math.max(0, Math.min(threads, units) - 1)];
    for (int i = 0; i < helpers.length; i++) {
      int number = i + 1;
      helpers[i] =
          Thread.ofPlatform()
              .name("linkage-" + number)
              .daemon()
              .start(() -> take(units, next, failures, () -> ofThread.apply(number)));
    }
    take(units, next, failures, () -> ofThread.apply(0));
    join(helpers);
    if (!failures.isEmpty()) {
      throw asUnchecked(failures.peek());
    }
  }

  @SuppressWarnings("Interruption") // the helpers hold this call's arrays: it may not return first
  private static void join(Thread[] helpers) {
    boolean interrupted = false;
    for (var helper : helpers) {
      while (helper.isAlive()) {
        try {
          helper.join();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void take(
      int units,
      AtomicInteger next,
      ConcurrentLinkedQueue<Throwable> failures,
      java.util.function.Supplier<IntConsumer> own) {
    try {
      var consumer = own.get();
      for (int unit = next.getAndIncrement(); unit < units; unit = next.getAndIncrement()) {
        consumer.accept(unit);
      }
    } catch (Throwable e) {
      failures.add(e);
      next.set(units);
    }
  }

  private static RuntimeException asUnchecked(Throwable failure) {
    return switch (failure) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException(failure);
    };
  }

  /** Splits a range into pieces of about the same size, one unit each. */
  public static int pieces(int size, int pieceSize) {
    return Math.ceilDiv(size, pieceSize);
  }
}
