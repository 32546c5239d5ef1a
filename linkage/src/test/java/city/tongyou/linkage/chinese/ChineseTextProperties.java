package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Files hold anything; whatever they hold, reading it ends, and reading its result changes nothing.
 */
class ChineseTextProperties {

  @Provide
  Arbitrary<String> texts() {
    var han = Arbitraries.chars().range('一', '龥');
    var any = Arbitraries.chars().all();
    var daily =
        Arbitraries.of('·', ' ', '(', '）', '3', 'x', '号', '幢', '十', '百', '路', '市', '單', '曾', '０');
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, han),
            net.jqwik.api.Tuple.of(3, daily),
            net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(12)
        .map(chars -> chars.stream().map(String::valueOf).reduce("", String::concat));
  }

  @Property
  void a_normal_name_is_its_own_normal_form(@ForAll("texts") String text) {
    String normal = PersonName.normalise(text);
    Statistics.collect(normal.isEmpty() ? "no name" : "a name");
    Statistics.coverage(it -> it.check("a name").percentage(p -> p > 50));
    assertThat(PersonName.normalise(normal)).isEqualTo(normal);
  }

  @Property
  void the_likeliest_spelling_is_among_all_and_first(@ForAll("texts") String text) {
    var name = PersonName.of(text);
    assertThat(Pinyin.allOf(name)).first().isEqualTo(Pinyin.of(name));
    assertThat(Pinyin.allOf(name)).doesNotHaveDuplicates();
  }

  @Property
  void equal_names_have_equal_sounds_and_shapes_and_shape_is_stable(@ForAll("texts") String text) {
    String shape = LookAlikes.shape(PersonName.normalise(text));
    assertThat(LookAlikes.shape(shape)).isEqualTo(shape);
  }

  @Property
  void numbers_of_any_text_come_out_normal(@ForAll("texts") String text) {
    assertThat(Addresses.house(text)).matches("([A-Z]?[0-9]+|[A-Z])?(-([A-Z]?[0-9]+|[A-Z]))*");
    assertThat(PhoneNumber.normalise(PhoneNumber.normalise(text)))
        .isEqualTo(PhoneNumber.normalise(text));
    assertThat(IdNumber.of(IdNumber.of(text).text()).text()).isEqualTo(IdNumber.of(text).text());
  }
}
