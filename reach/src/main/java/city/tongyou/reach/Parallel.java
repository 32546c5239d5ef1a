package city.tongyou.reach;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shares numbered tasks among threads, each with a work space of its own. */
public final class Parallel {

  private Parallel() {}

  /** One task in one thread's work space. */
  @FunctionalInterface
  public interface Task<W> {
    void run(W workspace, int number);
  }

  /**
   * Runs tasks 0 to {@code count} − 1; what a task does must not depend on the others' order.
   *
   * @param threads at least 1; one thread runs in the caller
   */
  public static <W> void run(int threads, int count, Supplier<W> workspace, Task<W> task) {
    int workers = Math.min(threads, count);
    if (workers <= 1) {
      var own = workspace.get();
      for (int i = 0; i < count; i++) {
        task.run(own, i);
      }
      return;
    }
    var next = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(workers)) {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < workers; i++) {
        running.add(pool.submit(() -> drain(next, count, workspace.get(), task)));
      }
      for (var one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while others worked.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }

  private static <W> void drain(AtomicInteger next, int count, W workspace, Task<W> task) {
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      task.run(workspace, i);
    }
  }
}
