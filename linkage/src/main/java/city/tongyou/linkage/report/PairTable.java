package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.PairExplanation;
import city.tongyou.linkage.explain.PairExplanation.Step;
import city.tongyou.linkage.explain.PairExplanation.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two records side by side; what differs is marked by a ground and by a word for those who do
 * not see it.
 */
final class PairTable {

  private PairTable() {}

  /** All values with the level that each comparison came to. */
  static void draw(Markup markup, PairExplanation pair, Language language) {
    markup.open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr");
    heading(markup, language, "table.comparison");
    heading(markup, language, "table.column");
    markup.leaf("th", pair.leftId(), "scope", "col").leaf("th", pair.rightId(), "scope", "col");
    heading(markup, language, "table.level");
    for (String key : new String[] {"table.m", "table.u", "table.weight"}) {
      markup.leaf("th", language.says(key), "scope", "col", "class", "n");
    }
    markup.close().close().open("tbody");
    pair.steps().forEach(step -> row(markup, step, language));
    markup.close().close().close();
  }

  /** The values alone, for a judgement that the model shall not colour. */
  static void drawValues(Markup markup, PairExplanation pair, Language language) {
    markup.open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr");
    heading(markup, language, "table.column");
    markup.leaf("th", pair.leftId(), "scope", "col").leaf("th", pair.rightId(), "scope", "col");
    markup.close().close().open("tbody");
    pair.steps().stream()
        .flatMap(step -> step.values().stream())
        .distinct()
        .forEach(value -> {
          markup.open("tr").leaf("th", language.calls(value.column()), "scope", "row");
          sides(markup, value, language);
          markup.close();
        });
    markup.close().close().close();
  }

  private static void heading(Markup markup, Language language, String key) {
    markup.leaf("th", language.says(key), "scope", "col");
  }

  private static void row(Markup markup, Step step, Language language) {
    int lines = Math.max(1, step.values().size());
    for (int line = 0; line < lines; line++) {
      markup.open("tr");
      if (line == 0) {
        markup.leaf("th", language.calls(step.comparison()), "scope", "rowgroup", "rowspan", lines);
      }
      if (step.values().isEmpty()) {
        markup.leaf("td", "", "colspan", 3);
      } else {
        Value value = step.values().get(line);
        markup.leaf("td", language.calls(value.column()), "class", "soft");
        sides(markup, value, language);
      }
      if (line == 0) {
        result(markup, step, lines, language);
      }
      markup.close();
    }
  }

  private static void result(Markup markup, Step step, int lines, Language language) {
    markup.leaf("td", language.calls(step.level()), "rowspan", lines);
    markup.leaf("td", share(step.m()), "class", "n", "rowspan", lines);
    markup.leaf("td", share(step.u()), "class", "n", "rowspan", lines);
    markup.leaf("td", Numbers.signed(step.weight()), "class", "n", "rowspan", lines);
  }

  private static void sides(Markup markup, Value value, Language language) {
    boolean differs =
        value.left() != null
            && value.right() != null
            && !Objects.equals(value.left(), value.right());
    side(markup, value.left(), differs, language);
    side(markup, value.right(), differs, language);
  }

  private static void side(
      Markup markup, @Nullable String text, boolean differs, Language language) {
    markup.open("td");
    if (text == null) {
      markup.leaf("span", language.says("table.absent"), "class", "absent");
    } else if (differs) {
      markup.open("span", "class", "differs").text(text);
      markup.leaf("span", language.says("table.differs"), "class", "vh").close();
    } else {
      markup.text(text);
    }
    markup.close();
  }

  private static String share(@Nullable Double share) {
    return share == null ? "" : Numbers.share(share);
  }
}
