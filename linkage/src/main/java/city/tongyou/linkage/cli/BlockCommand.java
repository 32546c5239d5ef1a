package city.tongyou.linkage.cli;

import city.tongyou.linkage.block.Blocking;
import city.tongyou.linkage.block.Blocks;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.suggest.Suggestion;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.transform.Derivation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code link block}: how many pairs the blocking rules give, before anything is compared. */
@Command(
    name = "block",
    description = "Count the pairs of each blocking rule and show the largest blocks.",
    mixinStandardHelpOptions = true)
final class BlockCommand implements Callable<Integer> {

  private static final int LARGEST_SHOWN = 5;
  private static final int BAR = 40;

  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--model", description = "The model; default one is suggested.")
  private @Nullable Path model;

  @Override
  public Integer call() throws IOException {
    var records = inputs.read();
    var rules =
        model == null
            ? Suggestion.of(records, LinkType.DEDUPE, Set.of()).blocking()
            : Inputs.model(model).blocking();
    var options = inputs.options();
    var derivation = new Derivation(records, options.transforms());
    var blocking = Blocking.of(rules, derivation, options.largestBlock(), options.workers());
    long most = blocking.blocks().stream().mapToLong(Blocks::pairs).max().orElse(1);
    for (int rule = 0; rule < rules.size(); rule++) {
      print(rules.get(rule).toString(), blocking.blocks().get(rule), most, records);
    }
    System.out.printf("%,d pairs in all, repetitions between rules included%n", blocking.pairs());
    return 0;
  }

  private static void print(String rule, Blocks blocks, long most, Records records) {
    var bar = "#".repeat((int) Math.ceil((double) BAR * blocks.pairs() / Math.max(1, most)));
    System.out.printf("%,15d %-40s %s%n", blocks.pairs(), bar, rule);
    if (blocks.cut() > 0) {
      System.out.printf("  left out: %d blocks, %,d pairs%n", blocks.cut(), blocks.cutPairs());
    }
    IntStream.range(0, blocks.count())
        .boxed()
        .sorted((a, b) -> Integer.compare(blocks.size(b), blocks.size(a)))
        .limit(LARGEST_SHOWN)
        .forEach(block ->
            System.out.printf(
                "  %,d records like %s%n",
                blocks.size(block), records.ids().id(blocks.members()[blocks.starts()[block]])));
  }
}
