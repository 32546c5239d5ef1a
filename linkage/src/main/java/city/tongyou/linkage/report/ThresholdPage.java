package city.tongyou.linkage.report;

import java.util.List;

/** Where to put the threshold: precision, recall and F1 over it, from labels. */
final class ThresholdPage {

  static final String NAME = "threshold";

  private static final double STEP = 0.5;

  private ThresholdPage() {}

  static String write(
      List<ScoredLabel> labels, double threshold, List<String> pages, Language language) {
    List<Quality> curve = Quality.curve(labels, least(labels), most(labels), STEP);
    Quality now = Quality.at(labels, threshold);
    Page page =
        Page.begin(NAME, language, pages, finding(now, language), lead(labels, curve, language));
    page.markup().open("figure");
    Curves.draw(
        page.markup(),
        curve,
        Quality::threshold,
        lines(language),
        threshold,
        finding(now, language));
    page.markup().leaf("figcaption", language.says("threshold.caption")).close();
    table(page, curve, language);
    return page.end();
  }

  private static List<Curves.Line<Quality>> lines(Language language) {
    return List.of(
        new Curves.Line<>(language.says("precision"), Quality::precision, "line"),
        new Curves.Line<>(language.says("recall"), Quality::recall, "line second"),
        new Curves.Line<>(language.says("f1"), Quality::f1, "line third"));
  }

  private static String finding(Quality now, Language language) {
    return language.says(
        "threshold.finding",
        Numbers.tick(now.threshold()),
        Numbers.percent(now.precision()),
        Numbers.percent(now.recall()));
  }

  private static String lead(List<ScoredLabel> labels, List<Quality> curve, Language language) {
    Quality best = Quality.best(curve);
    return language.says(
        "threshold.lead",
        Numbers.count(labels.size()),
        Numbers.count(labels.stream().filter(ScoredLabel::same).count()),
        Numbers.tick(best.threshold()),
        Numbers.percent(best.f1()));
  }

  private static void table(Page page, List<Quality> curve, Language language) {
    page.section(language.says("threshold.table"), "");
    Markup markup = page.markup();
    markup.open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr");
    for (String key : new String[] {"threshold", "precision", "recall", "f1", "wrong", "missed"}) {
      markup.leaf("th", language.says(key), "scope", "col", "class", "n");
    }
    markup.close().close().open("tbody");
    for (Quality point : curve) {
      if (point.threshold() == Math.rint(point.threshold())) {
        row(markup, point);
      }
    }
    markup.close().close().close().close();
  }

  private static void row(Markup markup, Quality point) {
    markup.open("tr").leaf("th", Numbers.tick(point.threshold()), "scope", "row", "class", "n");
    for (double share : new double[] {point.precision(), point.recall(), point.f1()}) {
      markup.leaf("td", Numbers.percent(share), "class", "n");
    }
    markup.leaf("td", Numbers.count(point.falsePositives()), "class", "n");
    markup.leaf("td", Numbers.count(point.falseNegatives()), "class", "n").close();
  }

  private static double least(List<ScoredLabel> labels) {
    return Math.floor(
        labels.stream()
            .mapToDouble(ScoredLabel::weight)
            .filter(Double::isFinite)
            .min()
            .orElse(-10));
  }

  private static double most(List<ScoredLabel> labels) {
    return Math.ceil(
        labels.stream().mapToDouble(ScoredLabel::weight).filter(Double::isFinite).max().orElse(10));
  }
}
