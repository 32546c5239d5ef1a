package city.tongyou.linkage.cli;

import city.tongyou.linkage.Linker;
import city.tongyou.linkage.report.Labels;
import city.tongyou.linkage.report.LinkageReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code link explain}: pages that open offline. */
@Command(
    name = "explain",
    description = "Write pages that explain a trained model and its pairs; they open offline.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--model", required = true, description = "The trained model.")
  private @Nullable Path model;

  @Option(names = "--out", required = true, description = "The folder to write to.")
  private @Nullable Path out;

  @Option(
      names = "--pair",
      paramLabel = "LEFT,RIGHT",
      description = "Two record ids to explain; may be repeated.")
  private List<String> pairs = List.of();

  @Option(
      names = "--labels",
      description = "The file that the labelling page gave back: precision and recall by it.")
  private @Nullable Path labels;

  @Option(
      names = "--label-pairs",
      defaultValue = "100",
      description = "How many pairs the labelling page asks about; default ${DEFAULT-VALUE}.")
  private int labelPairs;

  @Option(
      names = "--threshold",
      description = "The weight from which on pairs count as linked; default the model's.")
  private @Nullable Double threshold;

  @Override
  public Integer call() throws IOException {
    for (Path page : filled().report().write(Objects.requireNonNull(out))) {
      System.out.println(page);
    }
    return 0;
  }

  private LinkageReport filled() throws IOException {
    var trained = Inputs.trained(Objects.requireNonNull(model));
    var linker = Linker.of(trained, inputs.read(), inputs.options());
    double from = threshold == null ? trained.clustering().threshold() : threshold;
    var report = new LinkageReport(linker, trained, from, inputs.workers());
    if (!pairs.isEmpty()) {
      report.pairs(pairs.stream().map(ExplainCommand::pair).toList());
    }
    if (labels != null) {
      report.labels(Labels.read(labels));
    }
    return report.model(List.of()).patterns().unlinkables().labelling(labelPairs, 1);
  }

  private static Labels.Label pair(String ids) {
    int comma = ids.indexOf(',');
    if (comma < 1 || comma == ids.length() - 1) {
      throw new IllegalArgumentException(
          "--pair takes two record ids with a comma between, not '" + ids + "'.");
    }
    return new Labels.Label(ids.substring(0, comma), ids.substring(comma + 1), false);
  }
}
