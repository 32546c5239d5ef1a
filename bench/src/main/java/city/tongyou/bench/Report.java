package city.tongyou.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;

/** Prints figures to standard output, one JSON object a line; everything else goes to the error. */
final class Report {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void print(Figure figure) {
    out.println(JSON.writeValueAsString(figure));
    out.flush();
  }

  /** Tells the person who waits what goes on. */
  void say(String message) {
    System.err.println(message);
  }
}
