package city.tongyou.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is missing, unused or of another shape in the other language. */
class MessageBundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
  private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("page\\.text\\(\"([^\"]+)\"[,)]");

  static List<String> modules() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.contains("_"))
          .map(name -> name.replace(".properties", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void every_bundle_is_read_by_the_platform() throws IOException {
    var settings = Files.readString(Path.of("src/main/resources/application.yaml"));

    assertThat(modules()).allMatch(module -> settings.contains("messages/" + module));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void chinese_and_english_say_the_same_things(String module) throws IOException {
    var chinese = bundle(module);
    var english = bundle(module + "_en");

    assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    assertThat(chinese.stringPropertyNames())
        .allSatisfy(key ->
            assertThat(find(PLACEHOLDER, english.getProperty(key), 0))
                .as(key)
                .isEqualTo(find(PLACEHOLDER, chinese.getProperty(key), 0)));
  }

  /** To the format of messages a single one opens a quotation and swallows what follows. */
  @ParameterizedTest
  @MethodSource("modules")
  void every_apostrophe_is_doubled(String module) throws IOException {
    for (var name : List.of(module, module + "_en")) {
      assertThat(bundle(name).entrySet())
          .as(name)
          .noneMatch(text -> text.getValue().toString().replace("''", "").contains("'"));
    }
  }

  @Test
  void every_text_that_a_template_asks_for_exists() throws IOException {
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var template : files.filter(Files::isRegularFile).toList()) {
        assertThat(allKeys())
            .as("%s", template)
            .containsAll(find(KEY_IN_TEMPLATE, Files.readString(template), 1));
      }
    }
  }

  /**
   * A key that is put together, such as {@code access.role.…}, is used if its beginning is. Keys in
   * capitals are the validator's.
   */
  @Test
  void every_text_is_used() throws IOException {
    var sources = sources();

    assertThat(allKeys())
        .filteredOn(key ->
            !key.matches(
                "(NotBlank|NotNull|NotEmpty|Size|Min|Max|Pattern|Digits|DecimalMin|PastOrPresent|typeMismatch)\\..*"))
        .allMatch(key -> isUsed(key, sources));
  }

  private static boolean isUsed(String key, String sources) {
    return sources.contains('"' + key + '"')
        || sources.contains('"' + key.replaceFirst("[^.]+$", "") + '"');
  }

  private static String sources() throws IOException {
    var sources = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main"))) {
      for (var source : files.filter(it -> it.toString().matches(".*\\.(java|jte)")).toList()) {
        sources.append(Files.readString(source));
      }
    }
    return sources.toString();
  }

  private static Set<String> allKeys() throws IOException {
    var all = new Properties();
    for (var module : modules()) {
      all.putAll(bundle(module));
    }
    return all.stringPropertyNames();
  }

  private static Properties bundle(String name) throws IOException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }

  private static Set<String> find(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult it) -> it.group(group))
        .collect(toSet());
  }
}
