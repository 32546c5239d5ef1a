package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.PairExplanation;
import java.util.List;

/**
 * Asks a person, pair by pair, and gives the answers back as a file. The model's opinion is not
 * shown.
 */
final class LabellingPage {

  static final String NAME = "labelling";

  private static final String SCRIPT = Page.resource("labelling.js");

  private LabellingPage() {}

  static String write(List<PairExplanation> pairs, List<String> pages, Language language) {
    Page page =
        Page.begin(
            NAME,
            language,
            pages,
            language.says("labelling.finding", Numbers.count(pairs.size())),
            language.says("labelling.lead"));
    Markup markup = page.markup();
    progress(markup, pairs.size(), language);
    for (int n = 0; n < pairs.size(); n++) {
      pair(markup, pairs.get(n), n, language);
    }
    actions(markup, language);
    markup.leaf("noscript", language.says("labelling.noscript"));
    markup.open("script").trusted(SCRIPT).close();
    return page.end();
  }

  private static void progress(Markup markup, int pairs, Language language) {
    markup.open("p", "class", "small soft", "id", "done", "data-of", pairs, "aria-live", "polite");
    markup.text(language.says("labelling.done", "0", Integer.toString(pairs))).close();
    markup.open("div", "class", "progress").open("i", "id", "bar").close().close();
  }

  private static void pair(Markup markup, PairExplanation pair, int number, Language language) {
    markup.open(
        "section",
        "class",
        "pair",
        "data-left",
        pair.leftId(),
        "data-right",
        pair.rightId(),
        "aria-label",
        language.says("labelling.pair", Integer.toString(number + 1)));
    PairTable.drawValues(markup, pair, language);
    markup.open("div", "class", "actions");
    answer(markup, "1", "1", language.says("labelling.same"));
    answer(markup, "0", "2", language.says("labelling.different"));
    answer(markup, "", "3", language.says("labelling.unsure"));
    markup.close().close();
  }

  private static void answer(Markup markup, String value, String key, String words) {
    markup.open(
        "button",
        "type",
        "button",
        "class",
        "btn",
        "data-answer",
        value,
        "data-key",
        key,
        "aria-pressed",
        "false");
    markup.text(words + " ").leaf("kbd", key).close();
  }

  private static void actions(Markup markup, Language language) {
    markup.open("div", "class", "actions");
    markup
        .open("button", "type", "button", "class", "btn", "id", "back")
        .text(language.says("labelling.back"))
        .close();
    markup
        .open("button", "type", "button", "class", "btn btn-primary", "id", "save")
        .text(language.says("labelling.save"))
        .close();
    markup.open("label", "class", "small soft").text(language.says("labelling.load") + " ");
    markup.single("input", "type", "file", "id", "load", "accept", ".csv,text/csv").close();
    markup.close();
  }
}
