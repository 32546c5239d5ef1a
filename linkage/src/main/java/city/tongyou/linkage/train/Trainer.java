package city.tongyou.linkage.train;

import city.tongyou.linkage.block.Blocking;
import city.tongyou.linkage.block.PairWalk;
import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.work.Workers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * Learns a model's prior, u and m from the records alone.
 *
 * <p>The prior comes from strict rules, u from random pairs, m from one session of expectation and
 * maximisation for each training rule, which leaves out the comparisons that look at the rule's own
 * columns. A level's m is the median of its sessions. Then u is taken again without the matches
 * that random pairs hold, and m once more.
 */
public final class Trainer {

  /** A session that finds this many times the expected matches has fallen into another class. */
  private static final double TOO_MANY = 3;

  private final Model model;
  private final Records records;
  private final Rows rows;
  private final Blocking blocking;
  private final Workers workers;

  /**
   * Prepares training.
   *
   * @param blocking has to hold the model's deterministic and training rules
   */
  public Trainer(Model model, Records records, Rows rows, Blocking blocking, Workers workers) {
    this.model = model;
    this.records = records;
    this.rows = rows;
    this.blocking = blocking;
    this.workers = workers;
  }

  /** The trained model and how each session went. */
  public Trained train() {
    double allPairs = Prior.allPairs(records, model.linkType());
    long certain = countPairs(model.training().deterministic());
    double prior = Prior.of(certain, model.training().recall(), allPairs);
    var random =
        RandomPairs.count(
            rows,
            records.size(),
            model.linkType(),
            model.training().samplePairs(),
            model.training().seed(),
            workers);
    var counts = new HashMap<BlockingRule, LevelCounts>();
    model.training().rules().forEach(rule -> counts.put(rule, count(rule)));
    var first = Tally.of(model.comparisons(), random).asU(model.comparisons());
    var guess = Medians.m(first, sessions(first, counts, prior * allPairs));
    var second =
        Tally.withoutMatches(model.comparisons(), random, prior, guess).asU(model.comparisons());
    var sessions = sessions(second, counts, prior * allPairs);
    return new Trained(model.with(Medians.m(second, sessions)).withPrior(prior), sessions);
  }

  private List<Trained.NamedSession> sessions(
      List<Comparison> comparisons, Map<BlockingRule, LevelCounts> counts, double expected) {
    return model.training().rules().stream()
        .map(rule -> session(rule, Objects.requireNonNull(counts.get(rule)), comparisons, expected))
        .toList();
  }

  private long countPairs(List<BlockingRule> rules) {
    var pairs = new LongAdder();
    PairWalk.all(rows, blocking, model.linkType(), blocking.numbersOf(rules))
        .run(workers, _ -> (_, batch) -> pairs.add(batch.pairs()));
    return pairs.sum();
  }

  private Trained.NamedSession session(
      BlockingRule rule, LevelCounts counts, List<Comparison> comparisons, double expectedMatches) {
    var learned = learned(rule, comparisons);
    double pairs = Math.max(1, ruleWalkPairs(rule));
    double lambda = Math.clamp(expectedMatches / pairs, 1e-6, 0.9);
    var session = Session.run(comparisons, counts, learned, Starts.m(comparisons), lambda);
    boolean astray = session.lambda() * pairs > TOO_MANY * Math.max(1, expectedMatches);
    return new Trained.NamedSession(rule, session, learned, astray);
  }

  private double ruleWalkPairs(BlockingRule rule) {
    return blocking.blocks().get(blocking.numberOf(rule)).pairs();
  }

  private LevelCounts count(BlockingRule rule) {
    int number = blocking.numberOf(rule);
    double share = model.training().samplePairs() / Math.max(1, ruleWalkPairs(rule));
    var walk =
        PairWalk.of(rows, blocking, model.linkType(), number, share, model.training().seed());
    var ofThread = new LevelCounts[workers.threads()];
    walk.run(
        workers,
        thread -> {
          var counts = new LevelCounts();
          ofThread[thread] = counts;
          return (_, batch) -> counts.add(batch);
        });
    var all = new LevelCounts();
    for (var counts : ofThread) {
      if (counts != null) {
        all.add(counts);
      }
    }
    return all;
  }

  /** Those comparisons that share no input column with the rule. */
  private static boolean[] learned(BlockingRule rule, List<Comparison> comparisons) {
    Set<String> bound = new HashSet<>();
    rule.keys().forEach(key -> bound.addAll(key.inputs()));
    var learned = new boolean[comparisons.size()];
    for (int i = 0; i < learned.length; i++) {
      learned[i] =
          comparisons.get(i).columns().stream()
              .flatMap(it -> it.inputs().stream())
              .noneMatch(bound::contains);
    }
    return learned;
  }
}
