package city.tongyou.linkage.report;

import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Level;
import java.util.List;
import java.util.Objects;

/**
 * How often each level is met by the same person (m) and by different persons (u), on one scale of
 * powers of ten.
 */
final class LevelChart {

  private static final double LEAST = 1e-7;
  private static final double ROW = 26;
  private static final double GAP = 40;

  private LevelChart() {}

  static void draw(Markup markup, List<Comparison> comparisons, Language language) {
    draw(markup, comparisons, language, 1040, 330);
    draw(markup, comparisons, language, 360, 0);
  }

  private static void draw(
      Markup markup, List<Comparison> comparisons, Language language, double width, double labels) {
    boolean broad = labels > 0;
    double row = broad ? ROW : 2 * ROW;
    Scale scale = new Scale(Math.log10(LEAST), 0, labels + 16, width - 16);
    double height =
        30 + comparisons.stream().mapToDouble(it -> GAP + row * WeightChart.shown(it).size()).sum();
    Svg svg =
        Svg.begin(markup, width, height, broad ? "broad" : "narrow", language.says("model.shares"));
    for (int power = (int) scale.from(); power <= 0; power += broad ? 1 : 2) {
      svg.line(scale.at(power), 24, scale.at(power), height, "grid");
      svg.text(scale.at(power), 16, tick(power), 12, "middle", "soft");
    }
    rows(svg, scale, comparisons, row, broad, language);
    svg.end();
  }

  private static void rows(
      Svg svg,
      Scale scale,
      List<Comparison> comparisons,
      double row,
      boolean broad,
      Language language) {
    double y = 30;
    for (Comparison comparison : comparisons) {
      svg.text(0, y + 20, language.calls(comparison.name()), 16, "start", "strong");
      y += GAP - 8;
      for (Level level : WeightChart.shown(comparison)) {
        svg.text(0, y + 17, language.calls(level.label()), 14, "start", "");
        double middle = (broad ? y : y + ROW - 4) + 12;
        double m = place(scale, Objects.requireNonNullElse(level.m(), 0.0));
        double u = place(scale, Objects.requireNonNullElse(level.u(), 0.0));
        svg.line(m, middle, u, middle, "reach");
        svg.square(u, middle, 10, "ring");
        svg.dot(m, middle, 6, "dot");
        y += row;
      }
      y += 8;
    }
  }

  private static double place(Scale scale, double share) {
    return scale.at(Math.log10(Math.clamp(share, LEAST, 1)));
  }

  private static String tick(int power) {
    return switch (power) {
      case 0 -> "100%";
      case -1 -> "10%";
      case -2 -> "1%";
      case -3 -> "1‰";
      default -> "10" + superscript(power);
    };
  }

  private static String superscript(int power) {
    return "⁻" + "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(-power);
  }
}
