package city.tongyou.planreader;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./tongyou plan}: reads a plan's document. */
@Command(
    name = "plan",
    description = "Reads the document of a city plan.",
    mixinStandardHelpOptions = true,
    subcommands = PlanCommand.Read.class)
public final class PlanCommand implements Runnable {

  @Spec private CommandSpec spec;

  private PlanCommand() {
    this.spec = CommandSpec.create();
  }

  /** Exit codes: 0 read, 2 a file that cannot be read or a wrong argument. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new PlanCommand());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** {@code plan read FILE [--json]}. */
  @Command(
      name = "read",
      description = "Reads FILE (.docx, .pdf, .txt or .html) and prints what the plan says.",
      mixinStandardHelpOptions = true)
  static final class Read implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The plan's document.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print all of it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      CommandLine line = spec.commandLine();
      try {
        PlanDocument plan = PlanReader.read(file);
        line.getOut().println(json ? PlanJson.write(plan) : Summary.of(plan));
        line.getOut().flush();
        return 0;
      } catch (UnreadablePlan e) {
        line.getErr().println(e.code().wireName() + ": " + e.getMessage());
        return 2;
      }
    }
  }
}
