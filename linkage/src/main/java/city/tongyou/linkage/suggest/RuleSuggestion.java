package city.tongyou.linkage.suggest;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.transform.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Blocking and training rules by the pairs that they are expected to give. */
final class RuleSuggestion {

  /** A rule may give so many pairs for each record. */
  private static final double MOST_PAIRS_A_RECORD = 40;

  private static final int MOST_RULES = 16;
  private static final int TRAINING_RULES = 3;

  private final double records;
  private final List<ColumnProfile> profiles;

  RuleSuggestion(Records records, List<ColumnProfile> profiles) {
    this.records = records.size();
    this.profiles = profiles;
  }

  static Expression key(String column) {
    return Expression.named(column);
  }

  /** The less, the more a column tells: how often two records agree, and how often it is absent. */
  static double cost(ColumnProfile profile) {
    return profile.agreement() / Math.max(1e-9, (double) profile.present());
  }

  private double pairs(double agreement) {
    return agreement * records * (records - 1) / 2;
  }

  private boolean affordable(double agreement) {
    return pairs(agreement) <= MOST_PAIRS_A_RECORD * records;
  }

  /** Telling columns by themselves, then pairs of the others, as far as they are affordable. */
  List<BlockingRule> blocking() {
    var rules = new ArrayList<BlockingRule>();
    var paired = new ArrayList<ColumnProfile>();
    for (var profile : profiles) {
      if (profile.agreement() * records <= 1 && affordable(profile.agreement())) {
        rules.add(new BlockingRule(List.of(key(profile.name()))));
      } else {
        paired.add(profile);
      }
    }
    pairsOf(paired).stream().limit(MOST_RULES).forEach(rules::add);
    return rules;
  }

  private List<BlockingRule> pairsOf(List<ColumnProfile> columns) {
    record Candidate(BlockingRule rule, double agreement) {}
    var candidates = new ArrayList<Candidate>();
    for (int a = 0; a < columns.size(); a++) {
      for (int b = a + 1; b < columns.size(); b++) {
        double agreement = columns.get(a).agreement() * columns.get(b).agreement();
        if (affordable(agreement)) {
          var keys = List.of(key(columns.get(a).name()), key(columns.get(b).name()));
          candidates.add(new Candidate(new BlockingRule(keys), agreement));
        }
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::agreement))
        .map(Candidate::rule)
        .toList();
  }

  /**
   * The most telling columns, one a rule: their blocks hold matches and others, and every
   * comparison is learned by two of them.
   */
  List<BlockingRule> training() {
    return profiles.stream()
        .filter(it -> it.kind() != Kind.CATEGORY)
        .sorted(Comparator.comparingDouble(RuleSuggestion::cost))
        .limit(TRAINING_RULES)
        .map(it -> new BlockingRule(List.of(key(it.name()))))
        .toList();
  }
}
