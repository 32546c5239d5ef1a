package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.PairExplanation.Step;
import java.util.Comparator;
import java.util.List;

/**
 * The comparison viewer: every combination of levels that came up, how often, with an example to
 * open.
 */
final class PatternsPage {

  static final String NAME = "patterns";

  private static final double STRONG = 6;
  private static final double NOTHING = 0.005;

  private PatternsPage() {}

  static String write(List<Pattern> patterns, List<String> pages, Language language) {
    long pairs = patterns.stream().mapToLong(Pattern::pairs).sum();
    Page page =
        Page.begin(
            NAME,
            language,
            pages,
            language.says("patterns.finding", Numbers.count(pairs), Numbers.count(patterns.size())),
            language.says("patterns.lead"));
    page.markup().open("section");
    patterns.stream()
        .sorted(Comparator.comparingDouble((Pattern it) -> it.example().weight()).reversed())
        .forEach(pattern -> pattern(page.markup(), pattern, language));
    page.markup().close();
    return page.end();
  }

  private static void pattern(Markup markup, Pattern pattern, Language language) {
    markup.open("details").open("summary");
    markup.leaf("b", Numbers.signed(pattern.example().weight()));
    markup.open("span", "class", "cells");
    pattern.example().steps().forEach(step -> cell(markup, step, language));
    markup.close();
    markup.leaf("span", language.says("patterns.pairs", Numbers.count(pattern.pairs())));
    markup.close();
    PairPage.body(markup, pattern.example(), language);
    markup.close();
  }

  /** A cell says its side by ground and by sign. */
  private static void cell(Markup markup, Step step, Language language) {
    double weight = step.weight();
    boolean nothing = Math.abs(weight) < NOTHING;
    String side = nothing ? "none" : weight < 0 ? "against" : weight < STRONG ? "for" : "strong";
    markup.leaf(
        "i",
        nothing ? "·" : weight < 0 ? "−" : "+",
        "data-side",
        side,
        "title",
        language.calls(step.comparison())
            + ": "
            + language.calls(step.level())
            + " "
            + Numbers.signed(weight));
  }
}
