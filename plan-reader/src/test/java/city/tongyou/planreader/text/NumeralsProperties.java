package city.tongyou.planreader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Numerals, read back from how they are written. */
class NumeralsProperties {

  private static final String DIGITS = "零一二三四五六七八九";

  @Property
  void a_chinese_numeral_is_the_number_it_writes(@ForAll @IntRange(min = 1, max = 9999) int n) {
    assertThat(Numerals.value(written(n))).contains(BigDecimal.valueOf(n));
  }

  @Property
  void an_arabic_numeral_is_itself(@ForAll @IntRange(max = 999_999) int number) {
    assertThat(Numerals.value(String.valueOf(number))).contains(BigDecimal.valueOf(number));
    assertThat(Numerals.value("%,d".formatted(number))).contains(BigDecimal.valueOf(number));
  }

  @Property
  void folding_keeps_every_place(@ForAll String text) {
    assertThat(Folded.of(text)).hasSameSizeAs(text);
    assertThat(Folded.of(Folded.of(text))).isEqualTo(Folded.of(text));
  }

  @Example
  void years_are_written_digit_by_digit() {
    assertThat(Numerals.whole("二〇三五")).isEqualTo(2035);
    assertThat(Numerals.whole("两")).isEqualTo(2);
    assertThat(Numerals.value("一批")).isEmpty();
  }

  private static String written(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    boolean gap = false;
    int[] places = {1000, 100, 10, 1};
    String[] names = {"千", "百", "十", ""};
    for (int i = 0; i < places.length; i++) {
      int digit = rest / places[i];
      rest %= places[i];
      if (digit > 0) {
        text.append(gap && !text.isEmpty() ? "零" : "")
            .append(DIGITS.charAt(digit))
            .append(names[i]);
        gap = false;
      } else {
        gap = true;
      }
    }
    return text.toString();
  }
}
