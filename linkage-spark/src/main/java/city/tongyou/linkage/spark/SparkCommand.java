package city.tongyou.linkage.spark;

import city.tongyou.linkage.chinese.ChineseTransforms;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.transform.Transforms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code link predict --engine spark}: the pairs of a trained model, found on Spark. */
@Command(
    name = "predict",
    description = "Find the pairs of a trained model on Apache Spark.",
    mixinStandardHelpOptions = true)
public final class SparkCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Parquet or CSV files, or folders of Parquet.")
  private List<Path> inputs = List.of();

  @Option(names = "--model", required = true, description = "The trained model.")
  private @Nullable Path model;

  @Option(
      names = "--out",
      required = true,
      description = "The folder that the pairs are written to, as Parquet.")
  private @Nullable Path out;

  @Option(names = "--engine", hidden = true)
  private String engine = "spark";

  @Option(
      names = "--id",
      defaultValue = "unique_id",
      description = "The column that names each record; default ${DEFAULT-VALUE}.")
  private String idColumn = "unique_id";

  @Option(names = "--source", description = "The column that names each record's source.")
  private @Nullable String sourceColumn;

  @Option(
      names = "--threshold",
      defaultValue = "0",
      description = "The least weight in bits; default ${DEFAULT-VALUE}, even odds.")
  private double threshold;

  @Option(
      names = "--partitions",
      defaultValue = "64",
      description = "Among how many partitions blocks are shared out; default ${DEFAULT-VALUE}.")
  private int partitions;

  @Option(
      names = "--master",
      defaultValue = "local[*]",
      description = "Spark's master; default ${DEFAULT-VALUE}, this machine.")
  private String master = "local[*]";

  /** Starts it; bad input ends with exit code 2. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    String[] own =
        arguments.length > 0 && arguments[0].equals("predict")
            ? List.of(arguments).subList(1, arguments.length).toArray(String[]::new)
            : arguments;
    return new CommandLine(new SparkCommand()).execute(own);
  }

  /** What models may call on every executor. */
  static Transforms transforms() {
    return Transforms.standard().and(ChineseTransforms.all());
  }

  @Override
  public Integer call() throws IOException {
    if (!engine.equals("spark")) {
      throw refused("This command knows the engine spark only, not " + engine + ".");
    }
    Path folder = Objects.requireNonNull(out);
    if (Files.exists(folder)) {
      throw refused(folder + " exists already; name another folder with --out.");
    }
    Model trained = model();
    Path scratch = Files.createTempDirectory("tongyou-spark");
    SparkSession session = SparkSessions.start(master, scratch);
    try {
      Dataset<Row> records = records(session);
      requireColumn(records, idColumn);
      if (sourceColumn != null) {
        requireColumn(records, sourceColumn);
      }
      write(
          SparkLinking.of(session, trained, SparkCommand::transforms, partitions)
              .pairs(records, idColumn, sourceColumn, threshold),
          folder);
    } finally {
      session.stop();
      Folders.delete(scratch);
    }
    line().getOut().println(folder);
    return 0;
  }

  private Model model() throws IOException {
    Path file = Objects.requireNonNull(model);
    if (!Files.isRegularFile(file)) {
      throw refused("There is no model " + file + ".");
    }
    try {
      Model read = ModelFile.read(file);
      SharedModel.of(read, SparkCommand::transforms);
      return read;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line(), file + ": " + e.getMessage(), e);
    }
  }

  private Dataset<Row> records(SparkSession session) {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw refused("There is no file " + input + ".");
      }
    }
    return inputs.stream()
        .map(input -> read(session, input))
        .reduce((a, b) -> a.unionByName(b, true))
        .orElseThrow();
  }

  private Dataset<Row> read(SparkSession session, Path input) {
    String name = input.toString();
    if (name.endsWith(".csv")) {
      return session.read().option("header", true).option("escape", "\"").csv(name);
    }
    if (name.endsWith(".parquet") || Files.isDirectory(input)) {
      return session.read().parquet(name);
    }
    throw refused(
        name + " is neither .csv nor .parquet; convert it, or link without --engine spark.");
  }

  private void requireColumn(Dataset<Row> records, String column) {
    if (!List.of(records.columns()).contains(column)) {
      throw refused(
          "There is no column '%s'; there are %s."
              .formatted(column, String.join(", ", records.columns())));
    }
  }

  /** Written beside and moved, so that a folder under its name is whole. */
  private void write(Dataset<Row> pairs, Path folder) throws IOException {
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    Folders.delete(part);
    try {
      pairs.write().parquet(part.toString());
      Files.move(part, folder);
    } finally {
      Folders.delete(part);
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(line(), why);
  }

  private CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
