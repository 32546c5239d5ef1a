package city.tongyou.linkage;

import city.tongyou.linkage.block.Blocking;
import city.tongyou.linkage.block.PairWalk;
import city.tongyou.linkage.cluster.Clusters;
import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.score.Prediction;
import city.tongyou.linkage.score.Scorer;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.train.Trained;
import city.tongyou.linkage.train.Trainer;
import city.tongyou.linkage.transform.Derivation;
import java.util.LinkedHashSet;

/**
 * One set of records made ready for one model: derived columns, blocks and packed rows. From here
 * training, predicting and clustering are a call each.
 */
public final class Linker {

  private final Model model;
  private final LinkOptions options;
  private final Derivation derivation;
  private final Blocking blocking;
  private final Rows rows;

  private Linker(
      Model model, LinkOptions options, Derivation derivation, Blocking blocking, Rows rows) {
    this.model = model;
    this.options = options;
    this.derivation = derivation;
    this.blocking = blocking;
    this.rows = rows;
  }

  /**
   * Sorts the records into blocks and packs what the model looks at.
   *
   * @throws IllegalArgumentException if the model names what the records do not have
   */
  public static Linker of(Model model, Records records, LinkOptions options) {
    return of(model, new Derivation(records, options.transforms()), options);
  }

  /** The same where columns have been derived before. */
  public static Linker of(Model model, Derivation derivation, LinkOptions options) {
    var rules = new LinkedHashSet<BlockingRule>(model.blocking());
    rules.addAll(model.training().deterministic());
    rules.addAll(model.training().rules());
    options.progress().accept("sorting records into blocks");
    var blocking =
        Blocking.of(
            java.util.List.copyOf(rules), derivation, options.largestBlock(), options.workers());
    options.progress().accept("packing records");
    var rows = Rows.of(model.comparisons(), blocking.groups(), derivation, options.workers());
    return new Linker(model, options, derivation, blocking, rows);
  }

  /** Learns prior, u and m from the records alone. */
  public Trained train() {
    options.progress().accept("training");
    return new Trainer(model, derivation.records(), rows, blocking, options.workers()).train();
  }

  /** Compares all pairs of the model's blocking rules and keeps those from the threshold up. */
  public Prediction predict(Model trained) {
    options.progress().accept("comparing pairs");
    var walk = PairWalk.all(rows, blocking, model.linkType(), blocking.numbersOf(model.blocking()));
    return Prediction.of(walk, scorer(trained), options.edgeThreshold(), options.workers());
  }

  /** Grows clusters out of edges. */
  public Clusters cluster(Model trained, Edges edges) {
    options.progress().accept("clustering");
    return Clusters.of(
        trained.clustering(), edges, rows, scorer(trained), derivation, options.workers());
  }

  private Scorer scorer(Model trained) {
    return new Scorer(trained, derivation);
  }

  public Derivation derivation() {
    return derivation;
  }

  public Blocking blocking() {
    return blocking;
  }

  public Rows rows() {
    return rows;
  }
}
