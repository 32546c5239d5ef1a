package city.tongyou.linkage.report;

import city.tongyou.linkage.Linker;
import city.tongyou.linkage.block.PairBatch;
import city.tongyou.linkage.compare.LevelCodes;
import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.explain.PairExplanation;
import city.tongyou.linkage.explain.PairExplanation.Step;
import city.tongyou.linkage.explain.PairExplanation.Value;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.score.Scorer;
import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says how pairs of a linker's records come to their weights; blocking plays no part. For one
 * thread.
 */
public final class Explainer {

  private final Model trained;
  private final Records records;
  private final Rows rows;
  private final Scorer scorer;
  private final LevelCodes codes;

  /**
   * Prepares explanations.
   *
   * @param trained the linker's model after training
   */
  public Explainer(Linker linker, Model trained) {
    this.trained = trained;
    this.records = linker.derivation().records();
    this.rows = linker.rows();
    this.scorer = new Scorer(trained, linker.derivation());
    this.codes = LevelCodes.of(trained.comparisons());
  }

  /** Explains the pair of two records by their numbers; a record may be paired with itself. */
  public PairExplanation explain(int left, int right) {
    return explain(levels(left, right), left, right);
  }

  /** The weight of a record against itself: the most that it can reach. */
  double ownWeight(int record) {
    return scorer.weight(levels(record, record), record, record);
  }

  double weight(int left, int right) {
    return scorer.weight(levels(left, right), left, right);
  }

  Scorer scorer() {
    return scorer;
  }

  /** The columns that a record leaves empty, of those that the model looks at. */
  List<String> absent(int record) {
    var absent = new TreeSet<String>();
    for (Comparison comparison : trained.comparisons()) {
      inputs(comparison).stream().filter(it -> value(it, record) == null).forEach(absent::add);
    }
    return List.copyOf(absent);
  }

  private long levels(int left, int right) {
    var batch = new PairBatch(rows);
    batch.addPair(batch.addRow(left), batch.addRow(right));
    batch.compare();
    return batch.levels(0);
  }

  private PairExplanation explain(long levels, int left, int right) {
    var steps = new ArrayList<Step>();
    for (int c = 0; c < trained.comparisons().size(); c++) {
      steps.add(step(c, codes.level(levels, c), left, right));
    }
    double weight = scorer.weight(levels, left, right);
    return new PairExplanation(
        records.ids().id(left),
        records.ids().id(right),
        trained.priorWeight(),
        steps,
        weight,
        Edges.probabilityOf(weight));
  }

  private Step step(int comparison, int number, int left, int right) {
    Comparison compared = trained.comparisons().get(comparison);
    Level level = compared.levels().get(number);
    var values = new ArrayList<Value>();
    for (String column : inputs(compared)) {
      values.add(new Value(column, value(column, left), value(column, right)));
    }
    return new Step(
        compared.name(),
        values,
        level.label(),
        level.isAbsent() ? null : level.m(),
        level.isAbsent() ? null : level.u(),
        level.weight(),
        scorer.adjustment(comparison, number, left, right));
  }

  private static List<String> inputs(Comparison comparison) {
    var inputs = new TreeSet<String>();
    comparison.columns().forEach(it -> inputs.addAll(it.inputs()));
    return List.copyOf(inputs);
  }

  private @Nullable String value(String name, int record) {
    Column column = records.column(name);
    return switch (column) {
      case TextColumn text -> text.value(record);
      case ListColumn list ->
          list.values(record).isEmpty() ? null : String.join(",", list.values(record));
    };
  }
}
