package city.tongyou.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "儿童友好公园试点推广, 儿童|友好|公园|试点|推广",
    "推进普惠托育提质扩面, 推进|普惠|托育|提质|扩面",
    "编制战略规划和儿童发展规划, 编制|战略|规划和|儿童|发展|规划",
    "开展“护眼行动”, 开展|“护眼|行动”",
    "建设儿童社会工作者队伍, 建设|儿童|社会|工作者|队伍"
  })
  void a_line_may_end_between_words_only(String text, String phrases) {
    assertThat(String.join("|", Phrases.of(text))).isEqualTo(phrases);
  }

  @Test
  void a_number_keeps_its_measure_word_and_a_comma_its_clause() {
    assertThat(Phrases.of("56 个镇街，应 64 个")).containsExactly("56 个", "镇街，", "应 ", "64 个");
  }

  @Property
  void nothing_is_lost_or_added(@ForAll String text) {
    assertThat(String.join("", Phrases.of(text))).isEqualTo(text);
  }

  @Property
  void no_line_is_wider_than_it_may_be(@ForAll @IntRange(min = 40, max = 300) int widest) {
    for (var text :
        List.of("“百年风华·童心向党”知行少年成长计划", "Carry out regular research into children's needs")) {
      var lines = Lines.wrap(text, 14, widest);

      assertThat(lines).allMatch(line -> TextWidth.of(line, 14) <= widest);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }
}
