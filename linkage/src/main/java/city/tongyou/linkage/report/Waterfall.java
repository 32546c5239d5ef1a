package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.PairExplanation;

/** From the odds before looking to the odds after, one bar a comparison. */
final class Waterfall {

  private static final double SIZE = 14;
  private static final double ROOM_FOR_NUMBER = 62;

  private final PairExplanation pair;
  private final Language language;
  private final boolean broad;
  private final double width;
  private final double rowHeight;
  private final Scale scale;
  private final Svg svg;
  private double y = 34;

  private Waterfall(Markup markup, PairExplanation pair, Language language, boolean broad) {
    this.pair = pair;
    this.language = language;
    this.broad = broad;
    this.width = broad ? 1040 : 360;
    this.rowHeight = broad ? 38 : 56;
    this.scale = scale();
    double height = y + rowHeight * (pair.steps().size() + 2) + 8;
    this.svg = Svg.begin(markup, width, height, broad ? "broad" : "narrow", says());
  }

  /** Draws it for a desk and for a phone. */
  static void draw(Markup markup, PairExplanation pair, Language language) {
    for (boolean broad : new boolean[] {true, false}) {
      new Waterfall(markup, pair, language, broad).draw();
    }
  }

  private void draw() {
    axis();
    double sum = pair.priorWeight();
    row(language.says("pair.prior"), "", 0, sum, "bar prior");
    for (PairExplanation.Step step : pair.steps()) {
      double next = sum + step.weight();
      row(
          language.calls(step.comparison()),
          language.calls(step.level()),
          sum,
          next,
          step.weight() < 0 ? "bar against" : "bar");
      sum = next;
    }
    row(
        language.says("pair.total"),
        "",
        0,
        pair.weight(),
        pair.weight() < 0 ? "bar against" : "bar");
    svg.end();
  }

  private void axis() {
    double bottom = y + rowHeight * (pair.steps().size() + 2);
    for (double tick : scale.ticks(broad ? 8 : 4)) {
      double x = scale.at(tick);
      svg.line(x, y - 8, x, bottom, tick == 0 ? "zero" : "grid");
      svg.text(x, y - 16, Numbers.tick(tick), 12, "middle", "soft");
    }
  }

  private void row(String name, String level, double from, double to, String kind) {
    double middle = y + rowHeight / 2;
    if (broad) {
      svg.text(0, middle + 5, name, SIZE, "start", level.isEmpty() ? "strong" : "");
      svg.text(150, middle + 5, shortened(level), SIZE, "start", "soft");
    } else {
      svg.text(0, y + 16, name, SIZE, "start", "strong");
      svg.text(width, y + 16, shortened(level), SIZE - 1, "end", "soft");
    }
    double top = broad ? middle - 9 : y + 24;
    if (from != to || level.isEmpty()) {
      svg.bar(scale.at(from), scale.at(to), top, 18, kind);
    }
    number(from, to, top + 14, level.isEmpty());
    y += rowHeight;
  }

  private void number(double from, double to, double baseline, boolean whole) {
    double change = whole ? to : to - from;
    boolean right = to >= from;
    String kind = change < 0 ? "against" : Numbers.signed(change).equals("0.00") ? "soft" : "for";
    svg.text(
        scale.at(right ? Math.max(from, to) : Math.min(from, to)) + (right ? 6 : -6),
        baseline,
        Numbers.signed(change),
        SIZE,
        right ? "start" : "end",
        kind);
  }

  private String shortened(String text) {
    int most = broad ? 22 : 18;
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private Scale scale() {
    double least = Math.min(0, pair.priorWeight());
    double most = Math.max(0, pair.weight());
    double sum = pair.priorWeight();
    for (PairExplanation.Step step : pair.steps()) {
      sum += step.weight();
      least = Math.min(least, sum);
      most = Math.max(most, sum);
    }
    double start = (broad ? 330 : 0) + ROOM_FOR_NUMBER;
    return new Scale(least, Math.max(most, least + 1), start, width - ROOM_FOR_NUMBER);
  }

  private String says() {
    return language.says(
        "pair.chart", Numbers.signed(pair.priorWeight()), Numbers.signed(pair.weight()));
  }
}
