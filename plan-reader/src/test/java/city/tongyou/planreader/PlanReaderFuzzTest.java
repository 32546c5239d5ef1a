package city.tongyou.planreader;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Whatever the bytes, a plan comes out or a reason why not, and every span lies inside its words.
 *
 * <p>Without {@code JAZZER_FUZZ=1} the kept corpus beside this class is run again; with it, Jazzer
 * looks for new inputs for as long as the annotation says.
 */
class PlanReaderFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void any_bytes_give_a_plan_or_a_reason(byte[] bytes) throws IOException {
    read(bytes, "plan.txt");
  }

  private static void read(byte[] bytes, String name) throws IOException {
    try {
      PlanDocument plan = PlanReader.read(new ByteArrayInputStream(bytes), name);
      plan.tasks()
          .flatMap(task -> task.targets().stream())
          .forEach(t -> check(plan, t.span(), t.quote()));
      plan.tasks()
          .flatMap(task -> task.leads().stream())
          .forEach(u -> check(plan, u.span(), u.name()));
      PlanJson.read(
          new ByteArrayInputStream(
              PlanJson.write(plan).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (UnreadablePlan e) {
      if (e.code() == UnreadablePlan.Code.TOO_SLOW) {
        throw new AssertionError("slow", e);
      }
    }
  }

  private static void check(PlanDocument plan, Span span, String words) {
    String text = plan.paragraphs().get(span.paragraph()).text();
    if (!text.substring(span.start(), span.end()).equals(words)) {
      throw new AssertionError(words);
    }
  }
}
