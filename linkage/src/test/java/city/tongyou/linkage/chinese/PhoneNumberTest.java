package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "19912345670, 19912345670",
    "+86 199-1234-5670, 19912345670",
    "0086 19912345670, 19912345670",
    "019912345670, 19912345670",
    "１９９１２３４５６７０, 19912345670",
    "0512-65220000, 051265220000",
    "(0512)65220000转8001, 051265220000",
    "+86 512 65220000, ''",
    "010-65220000, 01065220000",
    "13333333333, ''",
    "12345678901, ''",
    "1991234567, ''",
    "无, ''",
  })
  void a_number_has_one_form(String written, String normal) {
    assertThat(PhoneNumber.normalise(written)).isEqualTo(normal);
  }
}
