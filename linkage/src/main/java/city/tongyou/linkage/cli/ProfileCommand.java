package city.tongyou.linkage.cli;

import city.tongyou.linkage.suggest.ColumnProfile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code link profile}: what there is in each column. */
@Command(
    name = "profile",
    description = "Show what there is in each column: kind, fill, distinct values.",
    mixinStandardHelpOptions = true)
final class ProfileCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Override
  public Integer call() {
    var records = inputs.read();
    System.out.printf("%d records%n", records.size());
    System.out.printf(
        "%-24s %-9s %8s %10s %12s  %s%n",
        "column", "kind", "present", "distinct", "agreement", "commonest");
    records
        .columns()
        .forEach((name, column) ->
            ColumnProfile.of(name, column).ifPresent(it -> print(it, records.size())));
    return 0;
  }

  private static void print(ColumnProfile it, int records) {
    System.out.printf(
        "%-24s %-9s %7.1f%% %10d %12.3g  %s%n",
        it.name(),
        it.kind(),
        100.0 * it.present() / records,
        it.distinct(),
        it.agreement(),
        it.commonest());
  }
}
