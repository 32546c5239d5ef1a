package city.tongyou.reach.cli;

import city.tongyou.reach.UnusableInput;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./tongyou reach}: who reaches what on foot. */
@Command(
    name = "reach",
    description =
        "Who reaches what on foot: life circles, areas, safe ways to school, where to build next.",
    subcommands = {
      CirclesCommand.class,
      IsochroneCommand.class,
      RouteCommand.class,
      SitesCommand.class,
      ImportCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "circles|isochrone|route|sites|import")
public final class ReachCommand {

  private ReachCommand() {}

  static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /**
   * Exit code 0 if all went well, 2 if what was given has to be changed, 1 for a fault of the
   * program.
   */
  static int run(String... arguments) {
    return new CommandLine(new ReachCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, line, parsed) -> explain(e, line))
        .execute(arguments);
  }

  private static int explain(Exception e, CommandLine line) throws Exception {
    if (e instanceof UnusableInput || e instanceof UncheckedIOException) {
      line.getErr().println(e.getMessage());
      return 2;
    }
    throw e;
  }
}
