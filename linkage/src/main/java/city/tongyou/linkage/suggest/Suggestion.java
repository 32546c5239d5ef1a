package city.tongyou.linkage.suggest;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.Training;
import city.tongyou.linkage.table.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Proposes a model for records that nobody has described: comparisons by what the values look like,
 * blocking rules by how many pairs they give, training rules so that every comparison is learned.
 */
public final class Suggestion {

  /** A guess of how many true pairs agree on the three most telling columns. */
  private static final double RECALL = 0.2;

  private Suggestion() {}

  /**
   * A model, not yet trained.
   *
   * @param ignored columns that say nothing of the person
   */
  public static Model of(Records records, LinkType linkType, Set<String> ignored) {
    var all =
        records.columns().entrySet().stream()
            .filter(it -> !ignored.contains(it.getKey()))
            .flatMap(it -> ColumnProfile.of(it.getKey(), it.getValue()).stream())
            .filter(it -> it.distinct() > 1 && it.present() > records.size() / 20)
            .toList();
    var profiles = new Composites(records).without(all);
    if (profiles.isEmpty()) {
      throw new IllegalArgumentException("There is no column by which records can be compared.");
    }
    var rules = new RuleSuggestion(records, profiles);
    return new Model(
        linkType,
        rules.blocking(),
        comparisons(profiles),
        Training.of(deterministic(profiles), RECALL, rules.training()),
        Clustering.DEFAULT,
        null);
  }

  private static List<Comparison> comparisons(List<ColumnProfile> profiles) {
    var comparisons = new ArrayList<Comparison>();
    profiles.forEach(it -> comparisons.add(ComparisonSuggestion.of(it)));
    return comparisons;
  }

  private static List<BlockingRule> deterministic(List<ColumnProfile> profiles) {
    var telling =
        profiles.stream()
            .sorted(Comparator.comparingDouble(RuleSuggestion::cost))
            .limit(3)
            .map(it -> RuleSuggestion.key(it.name()))
            .toList();
    return List.of(new BlockingRule(telling));
  }
}
