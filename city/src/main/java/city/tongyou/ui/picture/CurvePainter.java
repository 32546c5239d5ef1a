package city.tongyou.ui.picture;

import city.tongyou.ui.Page;
import city.tongyou.ui.picture.Curve.Comparator;
import city.tongyou.ui.picture.Curve.Point;
import city.tongyou.ui.picture.CurveDrawing.Shade;
import city.tongyou.ui.picture.CurveDrawing.Tick;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a curve into shapes for one width. */
final class CurvePainter {

  /** What differs between a desk and a phone. */
  record Frame(double width, double height, double left, double right, boolean narrow) {}

  static final Frame DESK = new Frame(860, 430, 60, 156, false);
  static final Frame PHONE = new Frame(328, 310, 46, 10, true);

  private static final double TOP = 34;
  private static final double BOTTOM = 40;

  private final Curve curve;
  private final Page page;
  private final Frame frame;
  private final Box plot;
  private final Scale scale;

  CurvePainter(Curve curve, Page page, Frame frame) {
    this.curve = curve;
    this.page = page;
    this.frame = frame;
    this.plot =
        new Box(
            frame.left(),
            TOP,
            frame.width() - frame.left() - frame.right(),
            frame.height() - TOP - BOTTOM);
    var numbers = curve.values().mapToDouble(BigDecimal::doubleValue).summaryStatistics();
    this.scale =
        numbers.getCount() == 0
            ? Scale.of(0, 1, true)
            : Scale.of(numbers.getMin(), numbers.getMax(), curve.kind() == Curve.Kind.CUMULATIVE);
  }

  CurveDrawing paint() {
    var actual = spots(curve.actual());
    var expected = spots(curve.expected());
    var today = actual.isEmpty() ? null : actual.getLast();
    var labels = new CurveLabels(curve, page, frame, plot, this::spot);
    return new CurveDrawing(
        frame.width(),
        frame.height(),
        plot,
        valueTicks(),
        dayTicks(),
        shades(),
        targetLines(),
        range(),
        expected.size() < 2 ? "" : Pen.polyline(expected),
        actual.size() < 2 ? "" : Pen.polyline(actual),
        today == null ? null : today.rounded(),
        labels.place(actual, expected, targetLines()));
  }

  private List<Spot> spots(List<Point> points) {
    return points.stream()
        .filter(it -> !it.day().isBefore(curve.first()) && !it.day().isAfter(curve.last()))
        .map(this::spot)
        .toList();
  }

  private Spot spot(Point point) {
    return new Spot(x(point.day()), y(point.value().doubleValue()));
  }

  private double x(LocalDate day) {
    var days = Math.max(1, curve.last().toEpochDay() - curve.first().toEpochDay());
    return plot.x() + plot.width() * (day.toEpochDay() - curve.first().toEpochDay()) / days;
  }

  private double y(double value) {
    return plot.bottom() - plot.height() * (value - scale.low()) / (scale.high() - scale.low());
  }

  /** A number that would stand under the target's own label is left out. */
  private List<Tick> valueTicks() {
    var targets = targetLines();
    return scale.ticks().stream()
        .map(tick -> new Tick(Pen.round(y(tick)), page.number(BigDecimal.valueOf(tick))))
        .filter(tick -> targets.stream().noneMatch(target -> Math.abs(target - tick.at()) < 9))
        .toList();
  }

  /** Years under their middle; below three half years, months under their first day. */
  private List<Tick> dayTicks() {
    var months =
        (curve.last().getYear() - curve.first().getYear()) * 12
            + curve.last().getMonthValue()
            - curve.first().getMonthValue();
    return months > 18 ? yearTicks() : monthTicks(months);
  }

  private List<Tick> yearTicks() {
    var ticks = new ArrayList<Tick>();
    for (var year = curve.first().getYear(); year <= curve.last().getYear(); year++) {
      var from = Math.max(plot.x(), x(LocalDate.of(year, 1, 1)));
      var to = Math.min(plot.right(), x(LocalDate.of(year + 1, 1, 1)));
      var text = page.text("ui.curve.year", String.valueOf(year));
      if (to - from >= TextWidth.of(text, 14)) {
        ticks.add(new Tick(Pen.round((from + to) / 2), text));
      }
    }
    return ticks;
  }

  private List<Tick> monthTicks(int months) {
    var every = Stream.of(1, 2, 3, 6).filter(it -> plot.width() / months * it > 52).findFirst();
    var ticks = new ArrayList<Tick>();
    var day = curve.first().withDayOfMonth(1);
    for (; !day.isAfter(curve.last()); day = day.plusMonths(every.orElse(6))) {
      if (!day.isBefore(curve.first()) && plot.right() - x(day) > 8) {
        ticks.add(new Tick(Pen.round(x(day)), page.month(day)));
      }
    }
    return ticks;
  }

  private List<Shade> shades() {
    var named = new LinkedHashSet<String>();
    var shades = new ArrayList<Shade>();
    for (var season : curve.seasons()) {
      var from = Math.max(plot.x(), x(season.from()));
      var to = Math.min(plot.right(), x(season.to()));
      if (to > from) {
        var box = new Box(Pen.round(from), plot.y(), Pen.round(to - from), plot.height());
        shades.add(new Shade(box, named.add(season.name()) ? season.name() : ""));
      }
    }
    return shades;
  }

  private List<Double> targetLines() {
    var target = curve.target();
    return target == null
        ? List.of()
        : Stream.of(target.value(), target.upTo())
            .filter(Objects::nonNull)
            .map(value -> Pen.round(y(value.doubleValue())))
            .toList();
  }

  private @Nullable Box range() {
    var lines = targetLines();
    var target = curve.target();
    if (target == null || target.comparator() != Comparator.WITHIN || lines.size() < 2) {
      return null;
    }
    var top = Math.min(lines.get(0), lines.get(1));
    return new Box(plot.x(), top, plot.width(), Pen.round(Math.abs(lines.get(0) - lines.get(1))));
  }
}
