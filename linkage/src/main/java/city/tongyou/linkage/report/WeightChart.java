package city.tongyou.linkage.report;

import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Level;
import java.util.List;

/** Each level's weight: for the same person to the right, against it to the left. */
final class WeightChart {

  private static final double ROW = 26;
  private static final double GAP = 40;

  private WeightChart() {}

  static void draw(Markup markup, List<Comparison> comparisons, Language language) {
    draw(markup, comparisons, language, 1040, 330);
    draw(markup, comparisons, language, 360, 0);
  }

  private static void draw(
      Markup markup, List<Comparison> comparisons, Language language, double width, double labels) {
    boolean broad = labels > 0;
    double row = broad ? ROW : 2 * ROW;
    Scale scale = scale(comparisons, labels + 60, width - 60);
    double height = 30 + comparisons.stream().mapToDouble(it -> GAP + row * shown(it).size()).sum();
    Svg svg =
        Svg.begin(
            markup, width, height, broad ? "broad" : "narrow", language.says("model.weights"));
    axis(svg, scale, height, broad);
    double y = 30;
    for (Comparison comparison : comparisons) {
      svg.text(0, y + 20, language.calls(comparison.name()), 16, "start", "strong");
      y += GAP - 8;
      for (Level level : shown(comparison)) {
        svg.text(0, y + 17, language.calls(level.label()), 14, "start", "");
        bar(svg, scale, level.weight(), broad ? y : y + ROW - 4);
        y += row;
      }
      y += 8;
    }
    svg.end();
  }

  /** Levels for absent values weigh nothing and are left out. */
  static List<Level> shown(Comparison comparison) {
    return comparison.levels().stream().filter(it -> it.m() != null && !it.isAbsent()).toList();
  }

  private static void bar(Svg svg, Scale scale, double weight, double y) {
    boolean against = weight < 0;
    svg.bar(scale.at(0), scale.at(weight), y + 4, 16, against ? "bar against" : "bar");
    svg.text(
        scale.at(weight) + (against ? -6 : 6),
        y + 17,
        Numbers.signed(weight),
        13,
        against ? "end" : "start",
        against ? "against" : "for");
  }

  private static void axis(Svg svg, Scale scale, double height, boolean broad) {
    for (double tick : scale.ticks(broad ? 8 : 4)) {
      svg.line(scale.at(tick), 24, scale.at(tick), height, tick == 0 ? "zero" : "grid");
      svg.text(scale.at(tick), 16, Numbers.tick(tick), 12, "middle", "soft");
    }
  }

  private static Scale scale(List<Comparison> comparisons, double start, double end) {
    double least = 0;
    double most = 1;
    for (Comparison comparison : comparisons) {
      for (Level level : shown(comparison)) {
        least = Math.min(least, level.weight());
        most = Math.max(most, level.weight());
      }
    }
    return new Scale(least, most, start, end);
  }
}
