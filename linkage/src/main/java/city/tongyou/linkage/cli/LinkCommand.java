package city.tongyou.linkage.cli;

import city.tongyou.linkage.generate.GenerateCommand;
import city.tongyou.linkage.io.BadInput;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code link}: its commands, and what becomes of errors. */
@Command(
    name = "link",
    description = "Who is the same person? Links records of one or several files.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ProfileCommand.class,
      BlockCommand.class,
      TrainCommand.class,
      PredictCommand.class,
      ClusterCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      GenerateCommand.class
    })
public final class LinkCommand {

  private LinkCommand() {}

  /** Runs a command: 0 for done, 2 for bad input, 1 for anything else. */
  public static int run(String... arguments) {
    return line().execute(arguments);
  }

  /** The command line itself, for whoever wants to read what it says. */
  public static CommandLine line() {
    var line = new CommandLine(new LinkCommand());
    line.setExecutionExceptionHandler((e, command, _) -> {
      boolean input =
          e instanceof BadInput
              || e instanceof IllegalArgumentException
              || e instanceof IOException;
      if (!input) {
        throw e;
      }
      command.getErr().println(e.getMessage());
      return 2;
    });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  /** Starts it. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }
}
