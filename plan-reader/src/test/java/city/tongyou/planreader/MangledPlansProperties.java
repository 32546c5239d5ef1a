package city.tongyou.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** Plans with pieces cut, doubled and swapped: every one reads, and every span keeps its words. */
class MangledPlansProperties {

  private static final String SIGNS = "（）()【】“”《》、，；。：\t\n1一①—百%0９ 各每年";

  @Property(tries = 300)
  void a_mangled_plan_still_reads(@ForAll long seed) throws Exception {
    check(seed);
  }

  @Property(tries = 20_000)
  @Tag("long")
  void many_mangled_plans_still_read(@ForAll long seed) throws Exception {
    check(seed);
  }

  private static void check(long seed) throws Exception {
    String text = mangled(new Random(seed));
    boolean read;
    try {
      PlanDocument plan =
          PlanReader.read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "plan.txt");
      plan.tasks().forEach(task -> checkSpans(plan, task));
      read = true;
    } catch (UnreadablePlan e) {
      assertThat(e.code()).as(text).isIn(UnreadablePlan.Code.NO_PLAN, UnreadablePlan.Code.EMPTY);
      read = false;
    }
    Statistics.collect(read);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
  }

  private static void checkSpans(PlanDocument plan, Task task) {
    task.leads().forEach(u -> checkWords(plan, u.span(), u.name()));
    task.participants().forEach(u -> checkWords(plan, u.span(), u.name()));
    task.groups().forEach(g -> checkWords(plan, g.span(), g.name()));
    task.targets().forEach(t -> checkWords(plan, t.span(), t.quote()));
    task.targets().forEach(t -> assertThat(t.object()).isNotBlank());
  }

  private static void checkWords(PlanDocument plan, Span span, String words) {
    String text = plan.paragraphs().get(span.paragraph()).text();
    assertThat(text.substring(span.start(), span.end())).isEqualTo(words);
  }

  private static String mangled(Random random) throws Exception {
    List<Path> plans = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/plans"))) {
      files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(plans::add);
    }
    StringBuilder text =
        new StringBuilder(Files.readString(plans.get(random.nextInt(plans.size()))));
    for (int i = random.nextInt(1, 30); i > 0 && text.length() > 10; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(1, 12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return text.toString();
  }
}
