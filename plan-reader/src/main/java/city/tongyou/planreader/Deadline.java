package city.tongyou.planreader;

import city.tongyou.planreader.UnreadablePlan.Code;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads within the time and memory that a plan may take: no document is worth more. */
final class Deadline {

  /** A plan takes a tenth of a second; a file built to be slow is given up. */
  static final Duration LIMIT = Duration.ofSeconds(4);

  private Deadline() {}

  static PlanDocument read(Path file) throws UnreadablePlan {
    AtomicReference<PlanDocument> plan = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("plan reader")
            .start(() -> {
              try {
                plan.set(PlanReader.read(file));
              } catch (Throwable e) {
                failure.set(e);
              }
            });
    try {
      reader.join(LIMIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result(plan.get(), failure.get(), file);
  }

  private static PlanDocument result(
      @Nullable PlanDocument plan, @Nullable Throwable failure, Path file) throws UnreadablePlan {
    if (plan != null) {
      return plan;
    }
    switch (failure) {
      case UnreadablePlan unreadable -> throw unreadable;
      case OutOfMemoryError e ->
          throw new UnreadablePlan(
              Code.BOMB, file + " needs far more memory than a plan. Save it anew.", e);
      case null ->
          throw new UnreadablePlan(
              Code.TOO_SLOW, file + " takes longer to read than any plan. Save it anew as .docx.");
      case RuntimeException e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
