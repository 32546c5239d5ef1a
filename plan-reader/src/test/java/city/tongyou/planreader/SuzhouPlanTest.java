package city.tongyou.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real plan against a reading by eye, which was written down before the reader ran. */
class SuzhouPlanTest {

  private static final Path TRUTH = Path.of("src/test/resources/suzhou");
  private PlanDocument plan;

  @BeforeEach
  void read() throws UnreadablePlan {
    plan = PlanReader.read(Shared.suzhou());
  }

  @Test
  void it_has_5_dimensions_12_actions_40_tasks_and_4_guarantees() {
    assertThat(plan.dimensions()).hasSize(5);
    assertThat(plan.actions()).hasSize(12);
    assertThat(plan.tasks().map(Task::no)).containsExactlyElementsOf(upTo(40));
    assertThat(plan.guarantees()).hasSize(4);
    assertThat(plan.title()).isEqualTo("苏州市建设儿童友好城市三年行动计划（2021-2023年）");
    assertThat(plan.city()).isEqualTo("苏州市");
    assertThat(plan.startYear()).isEqualTo(2021);
    assertThat(plan.endYear()).isEqualTo(2023);
  }

  @Test
  void every_title_is_as_written() throws IOException {
    List<String> found = new ArrayList<>();
    plan.tasks().forEach(task -> found.add("task " + task.no() + "|" + task.title()));
    for (Dimension dimension : plan.dimensions()) {
      found.add(
          "dimension %s|%s|%s"
              .formatted(chinese(dimension.no()), dimension.name(), dimension.goal()));
    }
    plan.actions().forEach(action -> found.add("action " + action.no() + "|" + action.name()));
    plan.guarantees().forEach(g -> found.add("guarantee " + chinese(g.no()) + "|" + g.title()));
    assertThat(found).containsExactlyInAnyOrderElementsOf(truth("titles.psv"));
  }

  @Test
  void units_reach_an_f1_of_99_percent() throws IOException {
    Set<String> found = new HashSet<>();
    plan.tasks()
        .forEach(task -> {
          task.leads().forEach(u -> found.add(task.no() + "|unit|lead|" + u.name()));
          task.participants().forEach(u -> found.add(task.no() + "|unit|participant|" + u.name()));
          task.groups()
              .forEach(g ->
                  found.add(
                      "%d|group|%s|%s"
                          .formatted(
                              task.no(), g.role().name().toLowerCase(Locale.ROOT), g.name())));
        });
    assertThat(f1(found, new HashSet<>(truth("units.psv")))).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void numeric_targets_reach_an_f1_of_95_percent_in_all_their_fields() throws IOException {
    Set<String> found = new HashSet<>();
    plan.tasks().forEach(task -> task.targets().forEach(t -> found.add(row(task, t))));
    assertThat(f1(found, new HashSet<>(truth("targets.psv")))).isGreaterThanOrEqualTo(0.90);
    assertThat(f1(withoutObjects(found), withoutObjects(truth("targets.psv"))))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void what_the_text_leaves_open_is_a_warning() {
    assertThat(plan.warnings())
        .extracting(warning -> warning.line() + " " + warning.code())
        .contains("38 BASIS_UNCLEAR", "47 DATE_UNCLEAR", "64 STRUCTURAL_NUMBER", "15 OPEN_LIST");
    assertThat(plan.tasks().filter(task -> task.no() == 17).flatMap(t -> t.targets().stream()))
        .isEmpty();
  }

  private static String row(Task task, Target target) {
    return String.join(
        "|",
        String.valueOf(task.no()),
        target.object(),
        target.quantity().toPlainString(),
        target.quantityMax() == null ? "" : target.quantityMax().toPlainString(),
        target.unit(),
        wire(target.comparator()),
        wire(target.kind()),
        target.window() == null ? "" : wire(target.window()),
        target.year() == null ? "" : target.year().toString(),
        target.deadline() == null ? "" : target.deadline().toString(),
        wire(target.scope()));
  }

  private static String wire(Enum<?> value) {
    return switch (value.name()) {
      case "BY_DATE" -> "byDate";
      case "IN_YEAR" -> "inYear";
      default -> value.name().toLowerCase(Locale.ROOT);
    };
  }

  private static Set<String> withoutObjects(Iterable<String> rows) {
    Set<String> bare = new HashSet<>();
    rows.forEach(row -> {
      String fields = row.replaceFirst("\\|[^|]*\\|", "|");
      for (int i = 0; !bare.add(fields + "#" + i); i++) {}
    });
    return bare;
  }

  private static double f1(Set<String> found, Set<String> truth) {
    Set<String> common = new HashSet<>(found);
    common.retainAll(truth);
    return 2.0 * common.size() / (found.size() + truth.size());
  }

  private static List<String> truth(String file) throws IOException {
    return Files.readAllLines(TRUTH.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static String chinese(int number) {
    return String.valueOf("〇一二三四五".charAt(number));
  }

  private static List<Integer> upTo(int last) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
