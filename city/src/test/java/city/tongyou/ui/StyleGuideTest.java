package city.tongyou.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style guide is made of the examples, so it cannot grow stale. */
class StyleGuideTest {

  static List<String> examples() throws IOException {
    try (var files = Files.list(Path.of("src/main/jte/ui/example"))) {
      return files.map(it -> it.getFileName().toString().replace(".jte", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_shows_its_component_in_the_guide(String component) throws IOException {
    var guide = Files.readString(Path.of("src/main/jte/portal/style-guide-page.jte"));
    var example = Files.readString(Path.of("src/main/jte/ui/example", component + ".jte"));

    assertThat(guide).contains("@template.ui.example." + component + "(");
    assertThat(example).contains("@template.ui." + component + "(");
  }
}
