package city.tongyou.linkage.cli;

import city.tongyou.linkage.Linker;
import city.tongyou.linkage.io.ResultFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code link predict}: the pairs of a trained model. */
@Command(
    name = "predict",
    description =
        "Compare the pairs of a trained model's blocking rules and write the likely ones.",
    mixinStandardHelpOptions = true)
final class PredictCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--model", required = true, description = "The trained model.")
  private @Nullable Path model;

  @Option(names = "--out", required = true, description = "The pairs: .csv or .parquet.")
  private @Nullable Path out;

  @Option(
      names = "--threshold",
      defaultValue = "0",
      description = "The least weight in bits; default ${DEFAULT-VALUE}, even odds.")
  private double threshold;

  @Override
  public Integer call() throws IOException {
    var trained = Inputs.trained(Objects.requireNonNull(model));
    var records = inputs.read();
    var linker = Linker.of(trained, records, inputs.options().withEdgesFrom(threshold));
    var prediction = linker.predict(trained);
    System.err.printf(
        "%,d pairs compared, %,d kept%n", prediction.pairs(), prediction.edges().size());
    ResultFiles.writeEdges(records, prediction.edges(), Objects.requireNonNull(out));
    System.out.println(out);
    return 0;
  }
}
