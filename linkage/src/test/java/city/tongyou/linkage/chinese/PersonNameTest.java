package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.linkage.chinese.PersonName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "王小明, 王, 小明, SINGLE_SURNAME",
    "王 小 明, 王, 小明, SINGLE_SURNAME",
    "王　小明, 王, 小明, SINGLE_SURNAME",
    "張國榮, 张, 国荣, SINGLE_SURNAME",
    "欧阳娜娜, 欧阳, 娜娜, COMPOUND_SURNAME",
    "歐陽修, 欧阳, 修, COMPOUND_SURNAME",
    "尉迟恭, 尉迟, 恭, COMPOUND_SURNAME",
    "陈李若曦, 陈, 李若曦, SINGLE_SURNAME",
    "阿卜杜拉·买买提, 阿卜杜拉, 买买提, MINORITY",
    "阿卜杜拉•买买提, 阿卜杜拉, 买买提, MINORITY",
    "王小明（曾用名王明）, 王, 小明, SINGLE_SURNAME",
    "John Smith, JOHNSMITH, '', LETTERS",
  })
  void a_name_is_cut_where_people_cut_it(String written, String surname, String given, Kind kind) {
    assertThat(PersonName.of(written)).isEqualTo(new PersonName(surname, given, kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "不详", "未取名", "无", "null", "--", "***"})
  void what_says_that_there_is_no_name_is_missing(String written) {
    assertThat(PersonName.of(written).isMissing()).isTrue();
  }

  @Test
  void a_compound_surname_alone_is_a_surname_and_a_given_name() {
    assertThat(PersonName.of("欧阳")).isEqualTo(new PersonName("欧", "阳", Kind.SINGLE_SURNAME));
  }

  @Test
  void the_normal_form_of_a_minority_name_has_no_dot() {
    assertThat(PersonName.normalise("阿卜杜拉·买买提")).isEqualTo(PersonName.normalise("阿卜杜拉买买提"));
  }

  @Test
  void a_rare_character_outside_the_basic_plane_stays_whole() {
    assertThat(PersonName.of("王𬭎").given()).isEqualTo("𬭎");
  }

  @Test
  void traditional_and_simplified_writing_have_one_normal_form() {
    assertThat(PersonName.normalise("劉曉慶")).isEqualTo("刘晓庆");
    assertThat(PersonName.normalise("髙峯")).isEqualTo("高峰");
  }
}
