package city.tongyou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The picture of the modules in docs/ARCHITECTURE.md is the code's own. Run with {@code
 * -Dtongyou.redraw} to draw it anew.
 */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("../docs/ARCHITECTURE.md");
  private static final String BEGIN = "<!-- modules: drawn by ArchitecturePageTest -->\n";
  private static final String END = "<!-- end of modules -->";

  @Test
  void the_picture_shows_the_modules_as_they_are() throws IOException {
    var page = Files.readString(PAGE);
    var drawn = redrawn(page);
    if (System.getProperty("tongyou.redraw") != null) {
      Files.writeString(PAGE, drawn);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(drawn);
  }

  private static String redrawn(String page) {
    var start = page.indexOf(BEGIN) + BEGIN.length();
    return page.substring(0, start) + picture() + page.substring(page.indexOf(END));
  }

  /** One arrow a dependency, in the order of the names, as Mermaid draws it. */
  private static String picture() {
    var modules = ApplicationModules.of(Tongyou.class);
    return modules.stream()
        .flatMap(module -> arrows(module, modules).stream())
        .sorted()
        .collect(Collectors.joining("\n", "```mermaid\nflowchart BT\n", "\n```\n"));
  }

  private static List<String> arrows(ApplicationModule module, ApplicationModules modules) {
    return module
        .getDirectDependencies(modules)
        .uniqueModules()
        .map(other -> "  " + module.getIdentifier() + " --> " + other.getIdentifier())
        .toList();
  }
}
