package city.tongyou.linkage.cli;

import city.tongyou.linkage.Linker;
import city.tongyou.linkage.cluster.Evaluation;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code link evaluate}: clusters beside a column that knows the truth. */
@Command(
    name = "evaluate",
    description = "Cluster by a trained model and compare with a column that names the person.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--model", required = true, description = "The trained model.")
  private @Nullable Path model;

  @Option(
      names = "--truth-in-id",
      paramLabel = "REGEX",
      description = "Where the ids tell the person: a pattern whose first group is the person.")
  private @Nullable Pattern truthInId;

  @Option(
      names = "--truth",
      description = "The column of the true person, or an expression of one.")
  private @Nullable String truth;

  @Override
  public Integer call() throws IOException {
    var trained = Inputs.trained(Objects.requireNonNull(model));
    var records = inputs.read();
    var persons = persons(records);
    var linker = Linker.of(trained, records, inputs.options());
    var clusters = linker.cluster(trained, linker.predict(trained).edges());
    var evaluation = Evaluation.of(clusters.of(), persons.codes());
    System.out.printf(
        "precision %.5f  recall %.5f  F1 %.5f  (%,d pairs found, %,d true)%n",
        evaluation.precision(),
        evaluation.recall(),
        evaluation.f1(),
        evaluation.found(),
        evaluation.right());
    return 0;
  }

  private TextColumn persons(Records records) {
    var column = truthInId == null ? fromColumn(records) : fromIds(records, truthInId);
    for (int record = 0; record < records.size(); record++) {
      if (column.codes()[record] == 0) {
        throw new IllegalArgumentException(
            "Record %s has no value in %s.".formatted(records.ids().id(record), truth));
      }
    }
    return column;
  }

  private TextColumn fromColumn(Records records) {
    if (truth == null) {
      throw new IllegalArgumentException("Say where the truth is: --truth or --truth-in-id.");
    }
    return new Derivation(records, inputs.options().transforms()).text(Expression.parse(truth));
  }

  private static TextColumn fromIds(Records records, Pattern pattern) {
    var persons = new @Nullable String[records.size()];
    for (int record = 0; record < persons.length; record++) {
      var matcher = pattern.matcher(records.ids().id(record));
      persons[record] = matcher.find() ? matcher.group(1) : null;
    }
    return TextColumn.of(persons);
  }
}
