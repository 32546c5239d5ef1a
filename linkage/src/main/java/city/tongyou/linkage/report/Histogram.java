package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.ModelSummary.Bin;
import java.util.List;

/**
 * How many pairs came to each weight; heights are powers of ten, since most pairs are no match by
 * far.
 */
final class Histogram {

  private static final double TOP = 16;
  private static final double BOTTOM = 34;

  private Histogram() {}

  static void draw(Markup markup, List<Bin> bins, double threshold, String says) {
    draw(markup, bins, threshold, says, 1040);
    draw(markup, bins, threshold, says, 360);
  }

  private static void draw(
      Markup markup, List<Bin> bins, double threshold, String says, double width) {
    boolean broad = width > 600;
    double height = broad ? 320 : 260;
    long most = bins.stream().mapToLong(Bin::pairs).max().orElse(1);
    int powers = (int) Math.ceil(Math.log10((double) Math.max(10, most)));
    Scale across =
        new Scale(bins.getFirst().weight(), bins.getLast().weight() + 1.0, 84, width - 12);
    Scale up = new Scale(0, powers, height - BOTTOM, TOP);
    Svg svg = Svg.begin(markup, width, height, broad ? "broad" : "narrow", says);
    for (int power = 0; power <= powers; power++) {
      svg.line(84, up.at(power), width - 12, up.at(power), power == 0 ? "axis" : "grid");
      svg.text(76, up.at(power) + 4, Numbers.count((long) Math.pow(10, power)), 12, "end", "soft");
    }
    for (double tick : across.ticks(broad ? 12 : 5)) {
      svg.text(across.at(tick), height - 12, Numbers.tick(tick), 12, "middle", "soft");
    }
    bins.forEach(bin -> bar(svg, bin, across, up, threshold));
    svg.line(across.at(threshold), TOP, across.at(threshold), height - BOTTOM, "threshold");
    svg.end();
  }

  private static void bar(Svg svg, Bin bin, Scale across, Scale up, double threshold) {
    if (bin.pairs() == 0) {
      return;
    }
    double left = across.at(bin.weight()) + 1;
    double right = across.at(bin.weight() + 1.0) - 1;
    double top = up.at(Math.log10((double) bin.pairs()) + 0.02);
    svg.bar(left, right, top, up.at(0) - top, bin.weight() >= threshold ? "bar" : "bar prior");
  }
}
