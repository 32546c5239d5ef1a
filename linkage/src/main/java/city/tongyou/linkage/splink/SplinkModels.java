package city.tongyou.linkage.splink;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.model.Training;
import city.tongyou.linkage.transform.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes over models that Splink 4 and 5 have saved as JSON. */
public final class SplinkModels {

  private SplinkModels() {}

  /** Whether a model's JSON is one that Splink saved, rather than one of our own. */
  public static boolean isOne(String json) {
    return json.contains("\"sql_dialect\"");
  }

  /**
   * Reads a Splink model; pairs get the weights that Splink gives them.
   *
   * @throws NotImported if something in it means nothing here, by its name
   * @throws IllegalArgumentException if the text is no JSON
   */
  public static Model read(String json) {
    try {
      return model(JsonMapper.builder().build().readTree(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not a Splink model: " + e.getOriginalMessage(), e);
    }
  }

  private static Model model(JsonNode model) {
    var linkType =
        switch (model.path("link_type").asString("")) {
          case "dedupe_only", "link_and_dedupe" -> LinkType.DEDUPE;
          case "link_only" -> LinkType.LINK;
          default -> throw new NotImported("the link type " + model.path("link_type") + ".");
        };
    var blocking = new ArrayList<BlockingRule>();
    model.path("blocking_rules_to_generate_predictions").forEach(it -> blocking.add(rule(it)));
    var comparisons = new ArrayList<Comparison>();
    model.path("comparisons").forEach(it -> comparisons.add(comparison(it)));
    var prior = number(model, "probability_two_random_records_match");
    return new Model(
        linkType,
        blocking,
        comparisons,
        Training.of(List.of(), 1, List.of()),
        new Clustering(Clustering.Method.COMPONENTS, 0, false, List.of()),
        prior);
  }

  private static BlockingRule rule(JsonNode node) {
    if (!node.path("arrays_to_explode").isMissingNode()) {
      throw new NotImported("a blocking rule that explodes arrays.");
    }
    var sql = node.isString() ? node.asString() : node.path("blocking_rule").asString("");
    var keys = new ArrayList<Expression>();
    collectKeys(SqlConditions.read(sql), keys, sql);
    return new BlockingRule(keys);
  }

  private static void collectKeys(Condition condition, List<Expression> keys, String sql) {
    switch (condition) {
      case Condition.Exact exact -> keys.add(exact.column());
      case Condition.And and -> and.all().forEach(it -> collectKeys(it, keys, sql));
      default -> throw new NotImported("the blocking rule \"" + sql + "\".");
    }
  }

  private static Comparison comparison(JsonNode node) {
    var levels = new ArrayList<Level>();
    node.path("comparison_levels").forEach(it -> levels.add(level(it)));
    return new Comparison(node.path("output_column_name").asString("comparison"), levels);
  }

  private static Level level(JsonNode node) {
    var condition = SqlConditions.read(node.path("sql_condition").asString(""));
    var level =
        Level.of(node.path("label_for_charts").asString(""), condition)
            .with(number(node, "m_probability"), number(node, "u_probability"));
    if (level.isAbsent() != node.path("is_null_level").asBoolean(false)) {
      throw new NotImported(
          "the level \"%s\", whose null level and condition disagree.".formatted(level.label()));
    }
    var column = node.path("tf_adjustment_column");
    if (!column.isString()) {
      return level;
    }
    if (node.path("disable_tf_exact_match_detection").asBoolean(false)) {
      throw new NotImported("disable_tf_exact_match_detection.");
    }
    return level.adjustedBy(
        new TermFrequency(
            Expression.named(column.asString()),
            node.path("tf_adjustment_weight").asDouble(1),
            node.path("tf_minimum_u_value").asDouble(0)));
  }

  private static @Nullable Double number(JsonNode node, String field) {
    var value = node.path(field);
    return value.isNumber() ? Double.valueOf(value.asDouble()) : null;
  }
}
