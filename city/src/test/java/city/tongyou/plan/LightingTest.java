package city.tongyou.plan;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.ui.Light;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LightingTest {

  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final LocalDate END = LocalDate.of(2023, 12, 31);
  private static final LocalDate HALFWAY = LocalDate.of(2022, 7, 2);

  private final Lighting lighting =
      new Lighting(new LightRules(new BigDecimal("0.9"), new BigDecimal("0.25")));

  @Test
  void half_of_the_time_asks_for_half_of_the_number() {
    assertThat(lit(promise(100), HALFWAY, point(HALFWAY, 50)).light()).isEqualTo(Light.TRACK);
    assertThat(lit(promise(100), HALFWAY, point(HALFWAY, 44)).light()).isEqualTo(Light.RISK);
  }

  @Test
  void nine_tenths_of_what_is_expected_are_still_on_track() {
    assertThat(lit(promise(100), HALFWAY, point(HALFWAY, 45)).light()).isEqualTo(Light.TRACK);
  }

  @Test
  void a_number_that_is_reached_is_met_whenever_that_was() {
    var inTime = lit(promise(100), END.plusDays(40), point(HALFWAY, 100));
    var late = lit(promise(100), END.plusDays(40), point(END.plusDays(20), 100));

    assertThat(inTime.light()).isEqualTo(Light.MET);
    assertThat(inTime.late()).isFalse();
    assertThat(late.light()).isEqualTo(Light.MET);
    assertThat(late.late()).isTrue();
  }

  @Test
  void what_was_reached_and_lost_again_is_not_met() {
    var lit = lit(promise(10), END.plusDays(1), point(HALFWAY, 10), point(END, 9));

    assertThat(lit.light()).isEqualTo(Light.OVERDUE);
  }

  @Test
  void after_the_deadline_a_missing_number_is_overdue() {
    assertThat(lit(promise(100), END.plusDays(1), point(END, 99)).light()).isEqualTo(Light.OVERDUE);
    assertThat(lit(promise(100), END.plusDays(1)).light()).isEqualTo(Light.OVERDUE);
  }

  @Test
  void silence_is_not_started_at_first_and_a_risk_later() {
    assertThat(lit(promise(100), START.plusDays(30)).light()).isEqualTo(Light.IDLE);
    assertThat(lit(promise(100), HALFWAY).light()).isEqualTo(Light.RISK);
  }

  @Test
  void nothing_is_expected_before_the_path_rises() {
    var summer = LocalDate.of(2023, 7, 1);
    var promise = promise(100, List.of(new Target.Expected(summer, BigDecimal.ZERO)));

    assertThat(lit(promise, HALFWAY).light()).isEqualTo(Light.IDLE);
    assertThat(lit(promise, HALFWAY, point(HALFWAY, 0)).light()).isEqualTo(Light.TRACK);
  }

  @Test
  void a_ceiling_counts_its_latest_figure_alone() {
    var ceiling = new Promise(number(33), true, false, number(0), START, END, List.of());

    assertThat(lit(ceiling, HALFWAY, point(START, 40), point(HALFWAY, 30)).light())
        .isEqualTo(Light.TRACK);
    assertThat(lit(ceiling, HALFWAY, point(HALFWAY, 34)).light()).isEqualTo(Light.RISK);
    assertThat(lit(ceiling, END.plusDays(1), point(END, 30)).light()).isEqualTo(Light.MET);
    assertThat(lit(ceiling, END.plusDays(1), point(END, 34)).light()).isEqualTo(Light.OVERDUE);
  }

  @Test
  void what_is_to_be_kept_up_is_met_only_when_its_time_is_over() {
    var hold = new Promise(number(90), false, true, number(0), START, END, List.of());

    assertThat(lit(hold, HALFWAY, point(HALFWAY, 95)).light()).isEqualTo(Light.TRACK);
    assertThat(lit(hold, HALFWAY, point(HALFWAY, 89)).light()).isEqualTo(Light.RISK);
    assertThat(lit(hold, END.plusDays(1), point(END, 91)).light()).isEqualTo(Light.MET);
  }

  @Test
  void figures_from_before_its_time_do_not_count() {
    assertThat(lit(promise(100), HALFWAY, point(START.minusDays(1), 100)).light())
        .isEqualTo(Light.RISK);
  }

  @Test
  void the_reason_says_the_numbers() {
    var why = lit(promise(100), HALFWAY, point(HALFWAY, 44)).why();

    assertThat(why.key()).isEqualTo("plan.why.risk");
    assertThat(why.arguments())
        .usingElementComparator((a, b) -> ((BigDecimal) a).compareTo((BigDecimal) b))
        .containsExactly(number(50), number(44), number(45), number(90));
  }

  private Lit lit(Promise promise, LocalDate today, Point... series) {
    return lighting.light(promise, List.of(series), today);
  }

  private static Promise promise(int quantity) {
    return promise(quantity, List.of());
  }

  private static Promise promise(int quantity, List<Target.Expected> path) {
    return new Promise(number(quantity), false, false, number(0), START, END, path);
  }

  private static Point point(LocalDate day, int value) {
    return new Point(day, number(value));
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }
}
