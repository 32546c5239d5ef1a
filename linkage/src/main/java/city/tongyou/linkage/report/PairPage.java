package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.PairExplanation;
import java.util.List;

/** Why these two records are one child, or are not. */
final class PairPage {

  static final String NAME = "pair";

  private PairPage() {}

  static String write(List<PairExplanation> pairs, List<String> pages, Language language) {
    PairExplanation first = pairs.getFirst();
    Page page = Page.begin(NAME, language, pages, finding(first, language), lead(first, language));
    body(page.markup(), first, language);
    for (PairExplanation pair : pairs.subList(1, pairs.size())) {
      page.section(finding(pair, language), lead(pair, language));
      body(page.markup(), pair, language);
      page.markup().close();
    }
    return page.end();
  }

  /** The drawing and the table of a pair. */
  static void body(Markup markup, PairExplanation pair, Language language) {
    markup.open("figure");
    Waterfall.draw(markup, pair, language);
    markup.leaf("figcaption", language.says("pair.caption")).close();
    PairTable.draw(markup, pair, language);
  }

  private static String finding(PairExplanation pair, Language language) {
    String key =
        pair.probability() >= 0.999
            ? "pair.same"
            : pair.probability() <= 0.01 ? "pair.different" : "pair.unsure";
    return language.says(key, pair.leftId(), pair.rightId(), Numbers.percent(pair.probability()));
  }

  private static String lead(PairExplanation pair, Language language) {
    var strongest =
        pair.steps().stream()
            .max(java.util.Comparator.comparingDouble(step -> Math.abs(step.weight())))
            .orElseThrow();
    return language.says(
        "pair.lead",
        Numbers.signed(pair.weight()),
        language.calls(strongest.comparison()),
        language.calls(strongest.level()),
        Numbers.signed(strongest.weight()));
  }
}
