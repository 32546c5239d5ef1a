package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "单雄信, shan xiong xin",
    "單雄信, shan xiong xin",
    "曾国藩, zeng guo fan",
    "解缙, xie jin",
    "仇英, qiu ying",
    "查良镛, zha liang yong",
    "区志强, ou zhi qiang",
    "盖叫天, ge jiao tian",
    "尉迟恭, yu chi gong",
    "翟天临, zhai tian lin",
    "万俟卨, mo qi xie",
    "令狐冲, ling hu chong",
    "长孙无忌, zhang sun wu ji",
    "澹台灭明, tan tai mie ming",
    "朴正欢, piao zheng huan",
    "任盈盈, ren ying ying",
    "缪荣, miao rong",
    "乐嘉, yue jia",
    "吕绿, lü lü",
    "卢陆, lu lu",
    "JOHN, john",
  })
  void the_likeliest_spelling_reads_the_surname_as_a_surname(String name, String pinyin) {
    assertThat(Pinyin.of(PersonName.of(name))).isEqualTo(pinyin);
  }

  @Test
  void every_reading_is_there_and_the_likeliest_comes_first() {
    assertThat(Pinyin.allOf(PersonName.of("曾乐")))
        .startsWith("zeng le")
        .contains("zeng yue", "ceng le", "ceng yue");
  }

  @Test
  void a_surname_reading_is_not_used_in_a_given_name() {
    assertThat(Pinyin.of(PersonName.of("王单"))).isEqualTo("wang dan");
  }

  @Test
  void u_with_dots_is_kept_apart_from_u() {
    assertThat(Pinyin.readings('女')).doesNotContainAnyElementsOf(Pinyin.readings('奴'));
  }

  @Test
  void a_missing_name_has_no_sound() {
    assertThat(Pinyin.of(PersonName.of("不详"))).isEmpty();
  }

  @Test
  void a_name_of_many_polyphones_keeps_the_likeliest_spellings() {
    assertThat(Pinyin.allOf(PersonName.of("单行乐和会")))
        .hasSize(Pinyin.MOST_SPELLINGS)
        .first()
        .isEqualTo(Pinyin.of(PersonName.of("单行乐和会")));
  }
}
