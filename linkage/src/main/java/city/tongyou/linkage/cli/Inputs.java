package city.tongyou.linkage.cli;

import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.chinese.ChineseTransforms;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.splink.SplinkModels;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads records takes. */
final class Inputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "The records: .csv, .tsv, .parquet or .xlsx; several files are several sources.")
  private List<Path> files = List.of();

  @Option(
      names = "--id",
      description = "The column that names each record; default unique_id, rec_id or id.")
  private @Nullable String idColumn;

  @Option(
      names = "--source",
      description = "The column that names each record's source; default each file is one.")
  private @Nullable String sourceColumn;

  @Option(
      names = "--encoding",
      description = "The encoding of CSV files, such as GB18030; default UTF-8.")
  private Charset charset = StandardCharsets.UTF_8;

  @Option(
      names = "--threads",
      description = "How many threads share the work; default all processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--largest-block",
      description = "Leave out blocks of more records than this; default none.")
  private int largestBlock = Integer.MAX_VALUE;

  @Option(
      names = "--engine",
      description = "local, or spark for predict; default local.",
      defaultValue = "local")
  private String engine = "local";

  int sources() {
    return files.size();
  }

  Records read() {
    if (!engine.equals("local")) {
      throw new IllegalArgumentException(
          "The engine is local, or spark for predict; not " + engine + ".");
    }
    System.err.println("reading " + files);
    return RecordFiles.read(files, new ReadOptions(idColumn, sourceColumn, charset), workers());
  }

  Workers workers() {
    return new Workers(threads);
  }

  LinkOptions options() {
    return new LinkOptions(
        Transforms.standard().and(ChineseTransforms.all()),
        workers(),
        0,
        largestBlock,
        System.err::println);
  }

  static Model model(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no model " + file + ".");
    }
    var json = Files.readString(file);
    return SplinkModels.isOne(json) ? SplinkModels.read(json) : ModelFile.read(json);
  }

  static Model trained(Path file) throws IOException {
    var model = model(file);
    if (model.prior() == null) {
      throw new IllegalArgumentException(file + " has not been trained yet: link train.");
    }
    return model;
  }
}
