package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

  @ParameterizedTest
  @ValueSource(strings = {"己已", "未末", "戊戌", "日曰", "田由", "土士", "琪淇", "俊峻", "晴睛", "晓哓"})
  void what_school_books_warn_of_is_alike(String pair) {
    assertThat(LookAlikes.alike(pair.charAt(0), pair.charAt(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"明华", "王李", "小大", "国红", "一龙"})
  void what_nobody_confuses_is_not(String pair) {
    assertThat(LookAlikes.alike(pair.charAt(0), pair.charAt(1))).isFalse();
  }

  @Test
  void names_that_differ_by_a_look_alike_have_one_shape() {
    assertThat(LookAlikes.shape("王晓淇")).isEqualTo(LookAlikes.shape("王晓琪"));
    assertThat(LookAlikes.shape("王晓淇")).isNotEqualTo(LookAlikes.shape("王晓红"));
  }

  @Test
  void a_character_is_in_one_group_only() {
    var seen = new HashSet<Integer>();
    for (String group : Lines.of("look-alikes.txt")) {
      assertThat(group.codePoints()).allMatch(seen::add, "first met in " + group);
    }
  }
}
