package city.tongyou.plan;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.ui.Light;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LightingProperties {

  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final LocalDate END = LocalDate.of(2023, 12, 31);
  private static final List<Light> FROM_WORST =
      List.of(Light.OVERDUE, Light.RISK, Light.IDLE, Light.TRACK, Light.MET);

  private final Lighting lighting =
      new Lighting(new LightRules(new BigDecimal("0.9"), new BigDecimal("0.25")));

  @Property
  void more_is_never_lit_worse(
      @ForAll @IntRange(min = 1, max = 5000) int quantity,
      @ForAll @IntRange(min = 0, max = 6000) int value,
      @ForAll @IntRange(min = 0, max = 1000) int more,
      @ForAll @IntRange(min = 0, max = 1500) int days) {
    var today = START.plusDays(days);

    assertThat(rank(quantity, value + more, today))
        .isGreaterThanOrEqualTo(rank(quantity, value, today));
  }

  @Property
  void the_expected_path_never_falls_and_ends_at_the_quantity(
      @ForAll @IntRange(min = 1, max = 5000) int quantity,
      @ForAll @IntRange(min = 0, max = 1500) int days) {
    var promise = promise(quantity);
    var day = START.plusDays(days);

    assertThat(promise.expectedOn(day.plusDays(1))).isGreaterThanOrEqualTo(promise.expectedOn(day));
    assertThat(promise.expectedOn(END)).isEqualByComparingTo(BigDecimal.valueOf(quantity));
  }

  private int rank(int quantity, int value, LocalDate today) {
    var point = new Point(START, BigDecimal.valueOf(value));
    return FROM_WORST.indexOf(lighting.light(promise(quantity), List.of(point), today).light());
  }

  private static Promise promise(int quantity) {
    return new Promise(
        BigDecimal.valueOf(quantity), false, false, BigDecimal.ZERO, START, END, List.of());
  }
}
