package city.tongyou.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.ui.Pages;
import city.tongyou.ui.picture.Curve.Comparator;
import city.tongyou.ui.picture.Curve.Kind;
import city.tongyou.ui.picture.Curve.Point;
import city.tongyou.ui.picture.Curve.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CurveProperties {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  @Property(tries = 200)
  void no_label_covers_another_or_leaves_the_picture(
      @ForAll @Size(max = 20) List<@IntRange(max = 2_000) Integer> steps,
      @ForAll @IntRange(max = 3_000) int target,
      @ForAll Kind kind,
      @ForAll Comparator comparator,
      @ForAll boolean hold) {
    var curve = curve(steps, target, kind, comparator, hold);
    for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      var page = Pages.in(language);
      for (var drawing :
          List.of(CurveDrawing.forDesk(curve, page), CurveDrawing.forPhone(curve, page))) {
        var picture = new Box(0, 0, drawing.width(), drawing.height());
        for (var one : drawing.labels()) {
          assertThat(picture.contains(one.box())).isTrue();
          assertThat(drawing.labels())
              .noneMatch(other -> !other.equals(one) && other.box().overlaps(one.box()));
        }
        assertThat(drawing.values()).isNotEmpty();
      }
    }
  }

  @Test
  void what_adds_up_starts_at_zero() {
    assertThat(Scale.of(40, 90, true).low()).isZero();
    assertThat(Scale.of(96, 99, false).low()).isBetween(94.0, 96.0);
  }

  @Test
  void the_expected_value_lies_between_the_known_days() {
    var curve = Examples.in(true).curve();

    assertThat(curve.expectedOn(LocalDate.of(2022, 9, 30))).isEqualByComparingTo("650");
    assertThat(curve.expectedOn(LocalDate.of(2022, 8, 1))).isBetween(bd(470), bd(490));
    assertThat(curve.expectedOn(FIRST.minusDays(1))).isNull();
  }

  private static BigDecimal bd(int value) {
    return BigDecimal.valueOf(value);
  }

  private static Curve curve(
      List<Integer> steps, int target, Kind kind, Comparator comparator, boolean hold) {
    var points = new ArrayList<Point>();
    var sum = 0;
    for (var i = 0; i < steps.size(); i++) {
      sum += steps.get(i);
      points.add(new Point(FIRST.plusDays(45L * i), bd(kind == Kind.LEVEL ? steps.get(i) : sum)));
    }
    return new Curve(
        "",
        points,
        List.of(new Point(FIRST, bd(0)), new Point(FIRST.plusYears(3), bd(target))),
        new Target(bd(target), bd(target + 100), FIRST.plusYears(3), comparator, hold),
        "个",
        kind,
        FIRST,
        FIRST.plusYears(3),
        List.of(),
        "");
  }
}
