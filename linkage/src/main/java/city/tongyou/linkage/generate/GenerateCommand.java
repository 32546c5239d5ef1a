package city.tongyou.linkage.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code link generate}: made-up files with the truth beside them. */
@Command(
    name = "generate",
    description = "Make up children in the files of three departments, with the truth beside them.",
    mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--records",
      defaultValue = "10000",
      description = "How many records in all; default ${DEFAULT-VALUE}.")
  private long records;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "The same seed gives the same records; default ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--out", description = "The folder to write to.")
  private @Nullable Path folder;

  @Option(
      names = "--layout",
      defaultValue = "one_table",
      description = "one_table, or departments: a file each; default ${DEFAULT-VALUE}.")
  private Layout layout = Layout.ONE_TABLE;

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = "csv or parquet; default ${DEFAULT-VALUE}.")
  private Format format = Format.CSV;

  @Option(
      names = "--rate",
      description =
          "A mistake's share of records, such as --rate id-missing=0.3; may be repeated. See --rates.")
  private Map<String, Double> rates = new LinkedHashMap<>();

  @Option(
      names = "--rates",
      description = "List the mistakes and their usual rates, and write nothing.")
  private boolean list;

  @Override
  public Integer call() throws IOException {
    if (list) {
      Arrays.stream(Mistake.values()).forEach(this::print);
      return 0;
    }
    if (folder == null) {
      throw new ParameterException(line(), "Name the folder to write to with --out.");
    }
    var settings = settings();
    var files = GeneratedFiles.write(settings, layout, format, folder, this::report);
    line().getErr().println();
    files.forEach(file -> line().getOut().println(file));
    return 0;
  }

  private GeneratorSettings settings() {
    ErrorRates chosen = ErrorRates.usual();
    try {
      for (var rate : rates.entrySet()) {
        chosen = chosen.with(mistake(rate.getKey()), rate.getValue());
      }
      return new GeneratorSettings(records, seed, chosen, Population.usual());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line(), e.getMessage(), e);
    }
  }

  private static Mistake mistake(String option) {
    return Arrays.stream(Mistake.values())
        .filter(it -> it.option().equals(option))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no mistake '%s'; --rates lists them.".formatted(option)));
  }

  private void print(Mistake mistake) {
    line()
        .getOut()
        .printf("%-16s %6.3f  %s%n", mistake.option(), mistake.usualRate(), mistake.words());
  }

  private void report(long written) {
    line().getErr().printf("\r%,d of %,d records", written, records);
    line().getErr().flush();
  }

  private picocli.CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
