package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.ModelSummary;
import city.tongyou.linkage.explain.ModelSummary.RuleCount;
import city.tongyou.linkage.explain.ModelSummary.Session;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Level;
import java.util.Comparator;
import java.util.List;

/** What a model has learned: weights, m and u, how training went, what blocking brought up. */
final class ModelPage {

  static final String NAME = "model";

  private ModelPage() {}

  static String write(ModelSummary summary, List<String> pages, Language language) {
    List<Comparison> comparisons = summary.model().comparisons();
    Page page =
        Page.begin(NAME, language, pages, finding(comparisons, language), prior(summary, language));
    page.section(language.says("model.weights"), language.says("model.weights.how"));
    page.markup().open("figure");
    WeightChart.draw(page.markup(), comparisons, language);
    page.markup().close().close();
    page.section(language.says("model.shares"), language.says("model.shares.how"));
    page.markup().open("figure");
    LevelChart.draw(page.markup(), comparisons, language);
    page.markup().close().close();
    histogram(page, summary, language);
    blocking(page, summary.blocking(), language);
    sessions(page, summary.sessions(), language);
    return page.end();
  }

  private static String finding(List<Comparison> comparisons, Language language) {
    record Rung(Comparison comparison, Level level) {}
    Rung strongest =
        comparisons.stream()
            .flatMap(it -> WeightChart.shown(it).stream().map(level -> new Rung(it, level)))
            .max(Comparator.comparingDouble(rung -> rung.level().weight()))
            .orElseThrow(() ->
                new IllegalArgumentException("Train the model first: it has no m and u yet."));
    return language.says(
        "model.finding",
        language.calls(strongest.comparison().name()),
        language.calls(strongest.level().label()),
        Numbers.signed(strongest.level().weight()));
  }

  private static String prior(ModelSummary summary, Language language) {
    Double prior = summary.model().prior();
    return prior == null
        ? ""
        : language.says(
            "model.prior",
            Numbers.count(Math.round(1 / prior)),
            Numbers.signed(summary.model().priorWeight()));
  }

  private static void histogram(Page page, ModelSummary summary, Language language) {
    if (summary.histogram().isEmpty()) {
      return;
    }
    double threshold = summary.model().clustering().threshold();
    long above =
        summary.histogram().stream()
            .filter(it -> it.weight() >= threshold)
            .mapToLong(ModelSummary.Bin::pairs)
            .sum();
    long all = summary.histogram().stream().mapToLong(ModelSummary.Bin::pairs).sum();
    String says =
        language.says(
            "model.histogram", Numbers.count(all), Numbers.count(above), Numbers.tick(threshold));
    page.section(says, language.says("model.histogram.how"));
    page.markup().open("figure");
    Histogram.draw(page.markup(), summary.histogram(), threshold, says);
    page.markup().close().close();
  }

  private static void blocking(Page page, List<RuleCount> rules, Language language) {
    if (rules.isEmpty()) {
      return;
    }
    long all = rules.stream().mapToLong(RuleCount::newPairs).sum();
    page.section(
        language.says("model.blocking", Integer.toString(rules.size()), Numbers.count(all)), "");
    Markup markup = page.markup();
    markup.open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr");
    markup.leaf("th", language.says("table.rule"), "scope", "col");
    markup.leaf("th", language.says("table.pairs"), "scope", "col", "class", "n");
    markup.leaf("th", language.says("table.new"), "scope", "col", "class", "n");
    markup.close().close().open("tbody");
    for (RuleCount rule : rules) {
      markup.open("tr").leaf("th", rule.rule(), "scope", "row");
      markup.leaf("td", Numbers.count(rule.pairs()), "class", "n");
      markup.leaf("td", Numbers.count(rule.newPairs()), "class", "n").close();
    }
    markup.close().close().close().close();
  }

  private static void sessions(Page page, List<Session> sessions, Language language) {
    if (sessions.isEmpty()) {
      return;
    }
    page.section(
        language.says("model.sessions", Integer.toString(sessions.size())),
        language.says("model.sessions.how"));
    Markup markup = page.markup();
    markup.open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr");
    markup.leaf("th", language.says("table.rule"), "scope", "col");
    for (String key : new String[] {"table.pairs", "table.rounds", "table.lambda"}) {
      markup.leaf("th", language.says(key), "scope", "col", "class", "n");
    }
    markup.close().close().open("tbody");
    for (Session session : sessions) {
      markup.open("tr").leaf("th", session.rule(), "scope", "row");
      markup.leaf("td", Numbers.count(session.pairs()), "class", "n");
      markup.leaf("td", Integer.toString(session.lambdas().size()), "class", "n");
      markup.leaf("td", last(session.lambdas()), "class", "n").close();
    }
    markup.close().close().close().close();
  }

  private static String last(List<Double> lambdas) {
    return lambdas.isEmpty() ? "" : Numbers.share(lambdas.getLast());
  }
}
