package city.tongyou.linkage.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which records say too little to be linked to anything. */
final class UnlinkablesPage {

  static final String NAME = "unlinkables";

  private UnlinkablesPage() {}

  static String write(
      Unlinkables unlinkables, double threshold, List<String> pages, Language language) {
    String finding =
        language.says(
            "unlinkables.finding",
            Numbers.percent(unlinkables.shareBelow(threshold)),
            Numbers.tick(threshold));
    Page page = Page.begin(NAME, language, pages, finding, language.says("unlinkables.lead"));
    page.markup().open("figure");
    Curves.draw(
        page.markup(),
        points(unlinkables),
        Double::doubleValue,
        List.of(
            new Curves.Line<Double>(
                language.says("unlinkables.line"), unlinkables::shareBelow, "line")),
        threshold,
        finding);
    page.markup().leaf("figcaption", language.says("unlinkables.caption")).close();
    poorest(page, unlinkables.poorest(), language);
    return page.end();
  }

  private static List<Double> points(Unlinkables unlinkables) {
    double least = Math.floor(unlinkables.weights().stream().mapToDouble(it -> it).min().orElse(0));
    double most = Math.ceil(unlinkables.weights().stream().mapToDouble(it -> it).max().orElse(1));
    int steps = (int) Math.clamp(2 * (most - least), 1, 200);
    return IntStream.rangeClosed(0, steps)
        .mapToObj(n -> least + (most - least) * n / steps)
        .toList();
  }

  private static void poorest(Page page, List<Unlinkables.Poor> poorest, Language language) {
    if (poorest.isEmpty()) {
      return;
    }
    page.section(language.says("unlinkables.poorest"), "");
    Markup markup = page.markup();
    markup.open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr");
    markup.leaf("th", language.says("table.record"), "scope", "col");
    markup.leaf("th", language.says("table.empty"), "scope", "col");
    markup.leaf("th", language.says("table.weight"), "scope", "col", "class", "n");
    markup.close().close().open("tbody");
    for (Unlinkables.Poor poor : poorest) {
      markup.open("tr").leaf("th", poor.id(), "scope", "row");
      markup.leaf(
          "td",
          poor.absent().stream()
              .map(language::calls)
              .collect(Collectors.joining(language.says("comma"))));
      markup.leaf("td", Numbers.signed(poor.weight()), "class", "n").close();
    }
    markup.close().close().close().close();
  }
}
