package city.tongyou.linkage.report;

import city.tongyou.linkage.Linker;
import city.tongyou.linkage.explain.ModelSummary;
import city.tongyou.linkage.explain.PairExplanation;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.table.Ids;
import city.tongyou.linkage.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Fills a {@link Report} from a linker's records and a trained model. */
public final class LinkageReport {

  private static final int MOST_PATTERNS = 400;
  private static final int MOST_RECORDS = 20_000;
  private static final int POOREST = 20;

  private final Linker linker;
  private final Model trained;
  private final Explainer explainer;
  private final Survey survey;
  private final double threshold;
  private final Report report = new Report();

  /**
   * Compares all pairs once.
   *
   * @param trained the linker's model after training
   * @param threshold the weight from which on pairs count as linked
   */
  public LinkageReport(Linker linker, Model trained, double threshold, Workers workers) {
    this.linker = linker;
    this.trained = trained;
    this.threshold = threshold;
    this.explainer = new Explainer(linker, trained);
    this.survey = Survey.of(linker, trained, explainer.scorer(), workers);
  }

  public Report report() {
    return report;
  }

  /** The model, with the sessions of its training where they are known. */
  public LinkageReport model(List<ModelSummary.Session> sessions) {
    report.model(
        new ModelSummary(trained, sessions, survey.rules(linker, trained), survey.histogram()));
    return this;
  }

  /** The commonest combinations of levels. */
  public LinkageReport patterns() {
    report.patterns(
        survey.byLevels().values().stream()
            .sorted(
                Comparator.comparingLong(Survey.Met::pairs)
                    .reversed()
                    .thenComparingInt(Survey.Met::left))
            .limit(MOST_PATTERNS)
            .map(met -> new Pattern(met.pairs(), explainer.explain(met.left(), met.right())))
            .toList());
    return this;
  }

  /** Records against themselves; of very many an even choice. */
  public LinkageReport unlinkables() {
    int size = linker.derivation().records().size();
    int step = Math.max(1, size / MOST_RECORDS);
    int[] looked = IntStream.range(0, size).filter(it -> it % step == 0).toArray();
    var weights = IntStream.of(looked).mapToObj(explainer::ownWeight).toList();
    var poorest =
        IntStream.range(0, looked.length)
            .boxed()
            .sorted(Comparator.comparingDouble(weights::get))
            .limit(POOREST)
            .map(it ->
                new Unlinkables.Poor(id(looked[it]), weights.get(it), explainer.absent(looked[it])))
            .toList();
    report.unlinkables(new Unlinkables(weights, poorest), threshold);
    return this;
  }

  /**
   * These pairs, by the ids of their records.
   *
   * @throws IllegalArgumentException if there is no record of an id, naming it
   */
  public LinkageReport pairs(List<Labels.Label> pairs) {
    Map<String, Integer> numbers = numbers();
    report.pairs(
        pairs.stream()
            .map(it ->
                explainer.explain(number(numbers, it.leftId()), number(numbers, it.rightId())))
            .toList());
    return this;
  }

  /**
   * Precision and recall by these labels; weights are given to all, whether blocking brings them up
   * or not.
   */
  public LinkageReport labels(List<Labels.Label> labels) {
    Map<String, Integer> numbers = numbers();
    report.labels(labels.stream().map(it -> scored(it, numbers)).toList(), threshold);
    return this;
  }

  /**
   * A labelling page of some pairs: as many of each weight as of any other, so that the doubtful
   * ones are well met.
   */
  public LinkageReport labelling(int pairs, long seed) {
    var byWeight = new HashMap<Long, List<Survey.Met>>();
    for (Survey.Met met : survey.byLevels().values()) {
      long weight = (long) Math.floor(explainer.weight(met.left(), met.right()) / 2);
      byWeight.computeIfAbsent(weight, _ -> new ArrayList<>()).add(met);
    }
    report.labelling(drawn(byWeight, pairs, new SplittableRandom(seed)));
    return this;
  }

  private List<PairExplanation> drawn(
      Map<Long, List<Survey.Met>> byWeight, int pairs, SplittableRandom random) {
    var weights = new ArrayList<>(byWeight.keySet().stream().sorted().toList());
    for (long weight : weights) {
      Objects.requireNonNull(byWeight.get(weight))
          .sort(Comparator.comparingInt(Survey.Met::left).thenComparingInt(Survey.Met::right));
    }
    var drawn = new ArrayList<PairExplanation>();
    while (drawn.size() < pairs && !weights.isEmpty()) {
      long weight = weights.get(random.nextInt(weights.size()));
      List<Survey.Met> left = Objects.requireNonNull(byWeight.get(weight));
      Survey.Met met = left.remove(random.nextInt(left.size()));
      drawn.add(explainer.explain(met.left(), met.right()));
      if (left.isEmpty()) {
        weights.remove(weight);
      }
    }
    return drawn;
  }

  private ScoredLabel scored(Labels.Label label, Map<String, Integer> numbers) {
    double weight =
        explainer.weight(number(numbers, label.leftId()), number(numbers, label.rightId()));
    return new ScoredLabel(label.leftId(), label.rightId(), weight, label.same());
  }

  private Map<String, Integer> numbers() {
    Ids ids = linker.derivation().records().ids();
    var numbers = new HashMap<String, Integer>();
    IntStream.range(0, ids.size()).forEach(it -> numbers.putIfAbsent(ids.id(it), it));
    return numbers;
  }

  private static int number(Map<String, Integer> numbers, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("There is no record '" + id + "'.");
    }
    return number;
  }

  private String id(int record) {
    return linker.derivation().records().ids().id(record);
  }
}
