package city.tongyou.linkage.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Shares between 0 and 1 over the threshold, each line named at its end. */
final class Curves {

  /** One line. */
  record Line<P>(String name, ToDoubleFunction<P> share, String kind) {}

  private static final double TOP = 16;
  private static final double BOTTOM = 34;

  private Curves() {}

  /**
   * Draws for a desk and a phone.
   *
   * @param points by rising threshold; at least two
   * @param marked the threshold to mark
   */
  static <P> void draw(
      Markup markup,
      List<P> points,
      ToDoubleFunction<P> threshold,
      List<Line<P>> lines,
      double marked,
      String says) {
    for (boolean broad : new boolean[] {true, false}) {
      double width = broad ? 1040 : 360;
      double height = broad ? 380 : 300;
      double legend = broad ? 0 : 26.0 * lines.size();
      Svg svg = Svg.begin(markup, width, height + legend, broad ? "broad" : "narrow", says);
      double from = threshold.applyAsDouble(points.getFirst());
      double to = threshold.applyAsDouble(points.getLast());
      Scale across = new Scale(from, Math.max(to, from + 1), 52, width - (broad ? 190 : 16));
      Scale up = new Scale(0, 1, height - BOTTOM, TOP);
      axes(svg, across, up, height, broad);
      for (Line<P> line : lines) {
        svg.path(path(points, threshold, line.share(), across, up), line.kind());
      }
      if (broad) {
        names(svg, points, lines, across, up);
      } else {
        legend(svg, lines, height);
      }
      mark(svg, across, height, marked);
      svg.end();
    }
  }

  private static void axes(Svg svg, Scale across, Scale up, double height, boolean broad) {
    for (double tick : up.ticks(5)) {
      svg.line(across.start(), up.at(tick), across.end(), up.at(tick), tick == 0 ? "axis" : "grid");
      svg.text(44, up.at(tick) + 4, Math.round(tick * 100) + "%", 12, "end", "soft");
    }
    for (double tick : across.ticks(broad ? 10 : 4)) {
      svg.text(across.at(tick), height - 12, Numbers.tick(tick), 12, "middle", "soft");
    }
  }

  private static void mark(Svg svg, Scale across, double height, double marked) {
    if (marked >= across.from() && marked <= across.to()) {
      svg.line(across.at(marked), TOP, across.at(marked), height - BOTTOM, "threshold");
    }
  }

  private static <P> String path(
      List<P> points,
      ToDoubleFunction<P> threshold,
      ToDoubleFunction<P> share,
      Scale across,
      Scale up) {
    var path = new StringBuilder();
    for (P point : points) {
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(
              String.format(
                  Locale.ROOT,
                  "%.1f %.1f",
                  across.at(threshold.applyAsDouble(point)),
                  up.at(share.applyAsDouble(point))));
    }
    return path.toString();
  }

  /** On a desk, names stand right of the lines' ends, pushed apart where lines end together. */
  private static <P> void names(
      Svg svg, List<P> points, List<Line<P>> lines, Scale across, Scale up) {
    double free = TOP;
    var byHeight =
        lines.stream()
            .sorted(
                java.util.Comparator.comparingDouble(
                    line -> -line.share().applyAsDouble(points.getLast())))
            .toList();
    for (Line<P> line : byHeight) {
      double y = Math.max(free, up.at(line.share().applyAsDouble(points.getLast())));
      svg.line(across.end() + 8, y, across.end() + 34, y, line.kind());
      svg.text(across.end() + 42, y + 5, line.name(), 14, "start", "strong");
      free = y + 24;
    }
  }

  private static <P> void legend(Svg svg, List<Line<P>> lines, double from) {
    double y = from + 10;
    for (Line<P> line : lines) {
      svg.line(52, y, 92, y, line.kind());
      svg.text(100, y + 5, line.name(), 14, "start", "strong");
      y += 26;
    }
  }
}
