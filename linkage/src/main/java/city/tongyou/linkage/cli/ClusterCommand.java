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

/** {@code link cluster}: persons. */
@Command(
    name = "cluster",
    description = "Compare, cluster, and write each record's cluster.",
    mixinStandardHelpOptions = true)
final class ClusterCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--model", required = true, description = "The trained model.")
  private @Nullable Path model;

  @Option(names = "--out", required = true, description = "The clusters: .csv or .parquet.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    var trained = Inputs.trained(Objects.requireNonNull(model));
    var records = inputs.read();
    var linker = Linker.of(trained, records, inputs.options());
    var clusters = linker.cluster(trained, linker.predict(trained).edges());
    System.err.printf("%,d records, %,d clusters%n", records.size(), clusters.count());
    ResultFiles.writeClusters(records, clusters, Objects.requireNonNull(out));
    System.out.println(out);
    return 0;
  }
}
