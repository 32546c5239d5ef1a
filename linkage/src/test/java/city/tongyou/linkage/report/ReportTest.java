package city.tongyou.linkage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

  private static final Pattern FETCHES =
      Pattern.compile("(?:src|href|url)\\s*[=(]\\s*[\"']?(?:https?:|//|data:)|@import|fetch\\(");
  private static final List<String> PAGES =
      List.of("pair", "model", "threshold", "patterns", "unlinkables", "labelling");

  private static String page(String name, Language language) {
    return Objects.requireNonNull(Sample.report().page(name, language));
  }

  @ParameterizedTest
  @EnumSource
  void no_page_fetches_anything_and_every_page_names_its_language(Language language) {
    for (String name : PAGES) {
      assertThat(page(name, language))
          .doesNotContainPattern(FETCHES)
          .contains("lang=\"" + language.tag() + "\"")
          .contains("<meta charset=\"utf-8\">");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_comes_from_records_is_escaped(Language language) {
    for (String name : List.of("pair", "patterns", "labelling")) {
      assertThat(page(name, language))
          .doesNotContain("<script>alert")
          .contains("&lt;script&gt;alert");
    }
  }

  @Test
  void both_languages_have_the_same_keys_with_the_same_gaps() {
    assertThat(Language.ZH.words().keySet()).isEqualTo(Language.EN.words().keySet());
  }

  @Test
  void a_pair_s_page_shows_every_step_and_the_sum() {
    var pair = Sample.sure();
    var html = page("pair", Language.ZH);
    pair.steps().forEach(step -> assertThat(html).contains(Numbers.signed(step.weight())));
    assertThat(html).contains(Numbers.signed(pair.weight()), "&gt;99.999999%");
  }

  @Test
  void a_labelling_page_does_not_show_what_the_model_thinks() {
    assertThat(page("labelling", Language.EN))
        .doesNotContain(Numbers.signed(Sample.sure().weight()))
        .doesNotContain(Numbers.percent(Sample.sure().probability()));
  }

  @Test
  void what_has_nothing_to_show_has_no_page() {
    assertThat(new Report().pairs(List.of()).page("pair", Language.ZH)).isNull();
  }

  @Test
  void pages_link_to_each_other_and_to_the_other_language(@TempDir Path folder) throws Exception {
    List<Path> files = Sample.report().write(folder);
    assertThat(files).hasSize(12).allMatch(Files::exists);
    assertThat(folder.toFile().list()).hasSize(12);
    for (Path file : files) {
      var links = Pattern.compile("href=\"([^\"]+)\"").matcher(Files.readString(file)).results();
      assertThat(links.map(it -> folder.resolve(it.group(1)))).allMatch(Files::exists);
    }
  }
}
