package city.tongyou.plan;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.region.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A later version of a plan's document. */
class SuccessionTest {

  private final Target parks = target("儿童友好公园", 10);
  private final Target roads = target("儿童友好道路", 10);
  private final Plan before = plan(task(1, "打造儿童友好公园", parks), task(2, "建设儿童友好道路", roads));

  @Test
  void a_target_that_stayed_keeps_its_figures_and_its_ruling() {
    var after = plan(task(1, "打造儿童友好公园", target("儿童友好公园", 12).decided(null, null, List.of())));

    var kept = new Succession(before).carriedInto(after).task(1).targets().getFirst();

    assertThat(kept.id()).isEqualTo(parks.id());
    assertThat(kept.basis()).isEqualTo(Target.Basis.STOCK);
    assertThat(kept.quantity()).isEqualByComparingTo("12");
  }

  @Test
  void a_task_that_was_renumbered_and_reworded_is_still_the_same() {
    var after = plan(task(7, "打造儿童友好公园（口袋公园）", target("儿童友好公园", 10)));

    assertThat(new Succession(before).carriedInto(after).task(7).targets().getFirst().id())
        .isEqualTo(parks.id());
  }

  @Test
  void what_changed_is_told_and_what_stayed_is_not() {
    var after =
        plan(task(1, "打造儿童友好公园", target("儿童友好公园", 12)), task(3, "改造儿童医院门诊", target("儿童友好医院", 3)));
    var succession = new Succession(before);

    assertThat(succession.changes(succession.carriedInto(after)))
        .extracting(Succession.Change::kind)
        .containsExactly(
            Succession.Change.Kind.TARGET_CHANGED,
            Succession.Change.Kind.TASK_ADDED,
            Succession.Change.Kind.TASK_GONE);
  }

  @Test
  void the_same_document_changes_nothing() {
    var again =
        plan(task(1, "打造儿童友好公园", target("儿童友好公园", 10)), task(2, "建设儿童友好道路", target("儿童友好道路", 10)));
    var succession = new Succession(before);

    assertThat(succession.changes(succession.carriedInto(again))).isEmpty();
  }

  private static Plan plan(Task... tasks) {
    return new Plan(
        PlanId.next(),
        1,
        Plan.State.IN_EFFECT,
        new Plan.Heading("计划", "海湾", 2021, 2023),
        List.of(new Plan.Dimension(1, "空间", "", List.of(new Plan.Action(1, "行动", List.of(tasks))))),
        List.of(),
        List.of(),
        new Plan.Source("plan.txt", List.of(), null));
  }

  private static Task task(int no, String title, Target... targets) {
    return new Task(no, title, title, 0, List.of(), List.of(), List.of(), List.of(targets));
  }

  private static Target target(String object, int quantity) {
    return new Target(
        TargetId.next(),
        object,
        BigDecimal.valueOf(quantity),
        null,
        "个",
        Target.Comparator.GE,
        Target.Kind.COUNT,
        Target.Basis.STOCK,
        null,
        LocalDate.of(2023, 12, 31),
        Level.CITY,
        BigDecimal.ZERO,
        List.of(),
        List.of(),
        "",
        Passage.UNKNOWN);
  }
}
