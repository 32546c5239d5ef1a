package city.tongyou.ui.picture;

import city.tongyou.ui.Page;
import city.tongyou.ui.picture.Curve.Point;
import city.tongyou.ui.picture.CurveDrawing.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The labels of a curve: the target at its line, today's number at the curve's end, what was
 * expected by today, and where the curve stood when each year ended. Each takes the nearest place
 * where it covers neither another label nor a line.
 */
final class CurveLabels {

  private static final double LEADING = 1.3;

  private final Curve curve;
  private final Page page;
  private final CurvePainter.Frame frame;
  private final Box plot;
  private final Function<Point, Spot> spots;
  private final List<Label> placed = new ArrayList<>();
  private final List<List<Spot>> lines = new ArrayList<>();

  CurveLabels(
      Curve curve, Page page, CurvePainter.Frame frame, Box plot, Function<Point, Spot> spots) {
    this.curve = curve;
    this.page = page;
    this.frame = frame;
    this.plot = plot;
    this.spots = spots;
  }

  /** A text of a label and its size. */
  private record Text(String words, double size) {}

  List<Label> place(List<Spot> actual, List<Spot> expected, List<Double> targets) {
    lines.add(actual);
    lines.add(expected);
    targets.forEach(y -> lines.add(List.of(new Spot(plot.x(), y), new Spot(plot.right(), y))));
    placeTarget(targets);
    if (!actual.isEmpty()) {
      placeToday(actual.getLast());
      placeExpected(actual.getLast());
    }
    placeYearEnds();
    return placed;
  }

  private void placeTarget(List<Double> at) {
    var target = curve.target();
    if (target == null || at.isEmpty()) {
      return;
    }
    var words =
        switch (target.comparator()) {
          case AT_LEAST -> page.text("ui.curve.target.at-least", amount(target.value()));
          case AT_MOST -> page.text("ui.curve.target.at-most", amount(target.value()));
          case WITHIN -> page.text("ui.curve.target.within", rangeOf(target));
        };
    var by = target.hold() ? page.text("ui.curve.target.hold") : page.day(target.deadline());
    var texts = List.of(new Text(words, frame.narrow() ? 14 : 16), new Text(by, 13));
    if (!frame.narrow()) {
      var lines = Lines.wrap(words, 17, frame.right() - 14);
      var gutter = new ArrayList<Text>();
      lines.forEach(line -> gutter.add(new Text(line, 16)));
      gutter.add(new Text(by, 14));
      put("target", gutter, "start", List.of(new Spot(plot.right() + 10, at.getFirst() - 15)));
      return;
    }
    put("target", texts, "start", besideLine(texts, at.getFirst()));
  }

  private String rangeOf(Curve.Target target) {
    return page.number(target.value()) + "–" + amount(orElse(target));
  }

  private static BigDecimal orElse(Curve.Target target) {
    return target.upTo() == null ? target.value() : target.upTo();
  }

  private List<Spot> besideLine(List<Text> texts, double y) {
    var size = size(texts);
    var candidates = new ArrayList<Spot>();
    for (var x = plot.x() + 4; x + size.width() <= plot.right(); x += 24) {
      candidates.add(new Spot(x, y + 4));
      candidates.add(new Spot(x, y - size.height() - 3));
    }
    return candidates;
  }

  private void placeToday(Spot at) {
    var today = curve.actual().getLast();
    var texts =
        frame.narrow()
            ? List.of(new Text(shortAmount(today.value()), 22))
            : List.of(
                new Text(amount(today.value()), 26),
                new Text(page.text("ui.curve.as-of", page.day(today.day())), 14));
    put("today", texts, "start", around(at, size(texts), 12));
  }

  private void placeExpected(Spot at) {
    var today = curve.actual().getLast();
    var expected = curve.expectedOn(today.day());
    if (expected == null) {
      return;
    }
    var texts = new ArrayList<Text>();
    texts.add(new Text(page.text("ui.curve.expected", shortAmount(expected)), 14));
    var spot = new Spot(at.x(), spots.apply(new Point(today.day(), expected)).y());
    put("expected", texts, "start", around(spot, size(texts), 8));
  }

  /** Only for what adds up, and only for years that are over. */
  private void placeYearEnds() {
    if (curve.kind() == Curve.Kind.LEVEL || curve.actual().isEmpty()) {
      return;
    }
    var last = curve.actual().getLast().day().getYear();
    for (var year = curve.first().getYear(); year < last; year++) {
      var end = year;
      var points = curve.actual().stream().filter(it -> it.day().getYear() <= end).toList();
      if (!points.isEmpty() && points.getLast().value().signum() > 0) {
        placeYearEnd(year, points.getLast());
      }
    }
  }

  private void placeYearEnd(int year, Point point) {
    var amount = shortAmount(point.value());
    var words =
        frame.narrow() ? amount : page.text("ui.curve.year-end", String.valueOf(year), amount);
    var texts = List.of(new Text(words, 14));
    put("year-end", texts, "start", around(spots.apply(point), size(texts), 8));
  }

  /** Upper left corners around a spot, the best first: left above, below right, and so on. */
  private static List<Spot> around(Spot at, Box size, double gap) {
    var candidates = new ArrayList<Spot>();
    for (var away = 1.0; away <= 4; away += 0.5) {
      var g = gap * away;
      var above = at.y() - g - size.height();
      var below = at.y() + g;
      var level = at.y() - size.height() / 2;
      candidates.add(new Spot(at.x() - 6, above));
      candidates.add(new Spot(at.x() + g, below));
      candidates.add(new Spot(at.x() + g + 4, level));
      candidates.add(new Spot(at.x() - size.width() + 6, above));
      candidates.add(new Spot(at.x() - size.width() / 2, below));
      candidates.add(new Spot(at.x() - size.width() - g, below));
      candidates.add(new Spot(at.x() - size.width() - g - 4, level));
    }
    return candidates;
  }

  private static Box size(List<Text> texts) {
    var width = texts.stream().mapToDouble(it -> TextWidth.of(it.words(), it.size())).max();
    var height = texts.stream().mapToDouble(it -> it.size() * LEADING).sum();
    return new Box(0, 0, width.orElse(0), height);
  }

  /** The first corner at which nothing is covered; a label that finds none is left out. */
  private void put(String kind, List<Text> texts, String anchor, List<Spot> corners) {
    var size = size(texts);
    corners.stream()
        .map(corner -> new Box(corner.x(), corner.y(), size.width(), size.height()))
        .filter(this::isFree)
        .findFirst()
        .ifPresent(box -> placed.add(new Label(kind, set(texts, box), anchor, box)));
  }

  private boolean isFree(Box box) {
    var picture = new Box(0, 0, frame.width(), frame.height());
    var inside = picture.contains(box) && box.x() >= plot.x() && box.bottom() <= plot.bottom() - 2;
    return inside
        && placed.stream().noneMatch(other -> other.box().grown(2).overlaps(box))
        && lines.stream().noneMatch(line -> isCovered(line, box));
  }

  private static boolean isCovered(List<Spot> line, Box box) {
    for (var i = 1; i < line.size(); i++) {
      if (box.isCrossedBy(line.get(i - 1), line.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<TextLine> set(List<Text> texts, Box box) {
    var set = new ArrayList<TextLine>();
    var y = box.y();
    for (var text : texts) {
      set.add(new TextLine(text.words(), box.x(), y + text.size(), text.size()));
      y += text.size() * LEADING;
    }
    return set;
  }

  private String amount(BigDecimal value) {
    return page.text("ui.curve.amount", page.number(value), curve.unit());
  }

  /** On a phone a long unit stands once, at the target. */
  private String shortAmount(BigDecimal value) {
    return frame.narrow() && curve.unit().length() > 2 ? page.number(value) : amount(value);
  }
}
