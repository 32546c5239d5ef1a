package city.tongyou.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented plans in the shapes of the genre, each beside what a person reads in it. */
class MadeUpPlansTest {

  private static final Path PLANS = Path.of("src/test/resources/plans");

  static Stream<Path> plans() throws IOException {
    try (Stream<Path> files = Files.list(PLANS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_made_up_plan_reads_as_a_person_reads_it(Path plan) throws Exception {
    assertThat(Outcome.of(PlanReader.read(plan))).isEqualTo(expected(plan));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void every_span_points_at_its_own_words(Path file) throws Exception {
    PlanDocument plan = PlanReader.read(file);
    plan.tasks()
        .forEach(task -> {
          task.leads().forEach(u -> assertThat(words(plan, u.span())).isEqualTo(u.name()));
          task.participants().forEach(u -> assertThat(words(plan, u.span())).isEqualTo(u.name()));
          task.groups().forEach(g -> assertThat(words(plan, g.span())).isEqualTo(g.name()));
          task.targets().forEach(t -> assertThat(words(plan, t.span())).isEqualTo(t.quote()));
        });
  }

  private static String words(PlanDocument plan, Span span) {
    return plan.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end());
  }

  private static List<String> expected(Path plan) {
    try {
      return Files.readAllLines(Path.of(plan.toString().replace(".txt", ".expected")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
