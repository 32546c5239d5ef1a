package city.tongyou.linkage.cli;

import city.tongyou.linkage.Linker;
import city.tongyou.linkage.chinese.ChineseModels;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.suggest.Suggestion;
import city.tongyou.linkage.table.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code link train}: from records to a model file. */
@Command(
    name = "train",
    description = "Learn a model from the records, without labels, and write it as JSON.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--model",
      description = "The model to train; default one is suggested from the columns.")
  private @Nullable Path model;

  @Option(names = "--children", description = "Train the shipped model of children's files.")
  private boolean children;

  @Option(names = "--out", required = true, description = "The model file to write.")
  private @Nullable Path out;

  @Option(
      names = "--link",
      description = "Only records of different sources can be the same person.")
  private boolean link;

  @Option(
      names = "--ignore",
      split = ",",
      description = "Columns that a suggested model leaves out, such as known truth.")
  private List<String> ignored = List.of();

  @Override
  public Integer call() throws IOException {
    var records = inputs.read();
    var trained = Linker.of(model(records), records, inputs.options()).train();
    for (var session : trained.summaries()) {
      System.err.printf(
          "%s: %,d pairs, %d rounds, share of matches %.4f%n",
          session.rule(),
          session.pairs(),
          session.lambdas().size() - 1,
          session.lambdas().getLast());
    }
    ModelFile.write(trained.model(), Objects.requireNonNull(out));
    System.out.println(out);
    return 0;
  }

  private Model model(Records records) throws IOException {
    if (children) {
      return ChineseModels.children();
    }
    return model == null
        ? Suggestion.of(records, link ? LinkType.LINK : LinkType.DEDUPE, new HashSet<>(ignored))
        : Inputs.model(model);
  }
}
