package city.tongyou.linkage.report;

import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linker;
import city.tongyou.linkage.chinese.ChineseTransforms;
import city.tongyou.linkage.io.BadInput;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code link explain}: pages that open offline. */
@Command(
    name = "explain",
    description = "Write pages that explain a trained model and its pairs; they open offline.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The records: .csv, .parquet or .xlsx.")
  private List<Path> inputs = List.of();

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

  @Option(
      names = "--id",
      description = "The column that names each record; default unique_id, rec_id or id.")
  private @Nullable String idColumn;

  @Option(
      names = "--source",
      description = "The column that names each record's source; default each file is one.")
  private @Nullable String sourceColumn;

  @Option(
      names = "--threads",
      description = "How many threads share the work; default all processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    try {
      for (Path page : filled().report().write(Objects.requireNonNull(out))) {
        line().getOut().println(page);
      }
      return 0;
    } catch (BadInput | IllegalArgumentException e) {
      throw new ParameterException(line(), e.getMessage(), e);
    }
  }

  private LinkageReport filled() throws IOException {
    Model trained = model();
    var workers = new Workers(threads);
    var options = new ReadOptions(idColumn, sourceColumn, StandardCharsets.UTF_8);
    var records = RecordFiles.read(inputs, options, workers);
    var linking =
        LinkOptions.defaults()
            .with(Transforms.standard().and(ChineseTransforms.all()))
            .with(workers)
            .telling(step -> line().getErr().println(step));
    Linker linker = Linker.of(trained, records, linking);
    double from = threshold == null ? trained.clustering().threshold() : threshold;
    var report = new LinkageReport(linker, trained, from, workers);
    if (!pairs.isEmpty()) {
      report.pairs(pairs.stream().map(this::pair).toList());
    }
    if (labels != null) {
      report.labels(Labels.read(labels));
    }
    return report.model(List.of()).patterns().unlinkables().labelling(labelPairs, 1);
  }

  private Model model() throws IOException {
    Path file = Objects.requireNonNull(model);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no model " + file + ".");
    }
    Model trained = ModelFile.read(file);
    if (trained.prior() == null) {
      throw new IllegalArgumentException(file + " has not been trained yet.");
    }
    return trained;
  }

  private Labels.Label pair(String ids) {
    int comma = ids.indexOf(',');
    if (comma < 1 || comma == ids.length() - 1) {
      throw new IllegalArgumentException(
          "--pair takes two record ids with a comma between, not '" + ids + "'.");
    }
    return new Labels.Label(ids.substring(0, comma), ids.substring(comma + 1), false);
  }

  private CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
