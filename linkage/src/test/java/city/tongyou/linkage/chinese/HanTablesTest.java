package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanTablesTest {

  @Test
  void the_tables_say_what_icu4j_says() {
    assertThat(Lines.of("readings.txt")).isEqualTo(HanTables.readingsNow());
    assertThat(Lines.of("surname-readings.txt")).isEqualTo(HanTables.surnameReadingsNow());
    assertThat(Lines.of("simplified.txt")).isEqualTo(HanTables.simplifiedNow());
  }

  @Test
  void simplifying_twice_is_simplifying_once() {
    for (String pair : Lines.of("simplified.txt")) {
      int form = HanCharacters.simplified(pair.codePointAt(0));
      assertThat(HanCharacters.simplified(form)).as(pair).isEqualTo(form);
    }
  }

  @Test
  void every_character_of_the_national_set_has_a_reading() {
    var gb2312 = java.nio.charset.Charset.forName("GB2312").newEncoder();
    assertThat(java.util.stream.IntStream.rangeClosed(0x4E00, 0x9FA5))
        .filteredOn(c -> gb2312.canEncode((char) (int) c))
        .hasSize(6763)
        .allSatisfy(c -> assertThat(HanCharacters.readings(c)).isNotEmpty());
  }
}
