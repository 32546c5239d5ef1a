package city.tongyou.planreader;

import city.tongyou.planreader.UnreadablePlan.Code;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads within the time and memory that a plan may take: no document is worth more. */
final class Deadline {

  /** A plan takes a tenth of a second; a file built to be slow is given up. */
  static final Duration LIMIT = Duration.ofSeconds(4);

  /** Deep enough for regular expressions on the longest paragraphs. */
  private static final long STACK_BYTES = 64L << 20;

  private Deadline() {}

  static PlanDocument within(Callable<PlanDocument> reading, String name) throws UnreadablePlan {
    AtomicReference<PlanDocument> plan = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread reader = new Thread(null, () -> run(reading, plan, failure), "plan reader", STACK_BYTES);
    reader.setDaemon(true);
    reader.start();
    try {
      reader.join(LIMIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    PlanDocument read = plan.get();
    if (read != null) {
      return read;
    }
    throw refused(failure.get(), name);
  }

  @SuppressWarnings("CatchingUnchecked") // whatever stops the reading is told to the caller
  private static void run(
      Callable<PlanDocument> reading,
      AtomicReference<PlanDocument> plan,
      AtomicReference<Throwable> failure) {
    try {
      plan.set(reading.call());
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      failure.set(e);
    }
  }

  private static UnreadablePlan refused(@Nullable Throwable failure, String name) {
    return switch (failure) {
      case null ->
          new UnreadablePlan(
              Code.TOO_SLOW, name + " takes longer to read than any plan. Save it anew as .docx.");
      case UnreadablePlan unreadable -> unreadable;
      case OutOfMemoryError e ->
          new UnreadablePlan(
              Code.BOMB, name + " needs far more memory than a plan. Save it anew.", e);
      case StackOverflowError e ->
          new UnreadablePlan(Code.BOMB, name + " is nested too deeply. Save it anew.", e);
      default -> throw new IllegalStateException(failure);
    };
  }
}
