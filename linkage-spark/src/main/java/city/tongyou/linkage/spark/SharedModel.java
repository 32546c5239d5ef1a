package city.tongyou.linkage.spark;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.model.Training;
import city.tongyou.linkage.transform.Expression;
import city.tongyou.linkage.transform.Transforms;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A trained model as it travels to executors: its JSON, and where they find the transforms.
 *
 * @param json without training rules, which would only make blocks that nobody asks for
 */
record SharedModel(String json, TransformSource source) implements Serializable {

  static SharedModel of(Model model, TransformSource source) {
    if (model.prior() == null) {
      throw new IllegalArgumentException("Train the model first: it has no prior, m and u yet.");
    }
    var bare =
        new Model(
            model.linkType(),
            model.blocking(),
            model.comparisons(),
            Training.of(List.of(), 1, List.of()),
            model.clustering(),
            model.prior());
    return new SharedModel(ModelFile.write(bare), source);
  }

  Model model() {
    return ModelFile.read(json);
  }

  Transforms transforms() {
    return source.get();
  }

  /** The input columns that the model rests on, in order. */
  static List<String> columns(Model model) {
    var columns = new TreeSet<String>();
    expressions(model).forEach(it -> columns.addAll(it.inputs()));
    return List.copyOf(columns);
  }

  /** The adjustments for common values, each once. */
  static List<TermFrequency> frequencies(Model model) {
    return model.comparisons().stream()
        .flatMap(comparison -> comparison.levels().stream())
        .map(Level::termFrequency)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Stream<Expression> expressions(Model model) {
    return Stream.of(
            model.blocking().stream().map(BlockingRule::keys).flatMap(List::stream),
            model.comparisons().stream().map(Comparison::columns).flatMap(it -> it.stream()),
            frequencies(model).stream().map(TermFrequency::column))
        .flatMap(it -> it);
  }
}
