package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.linkage.chinese.IdNumber.Validity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with region 990000 or a made-up sequence belong to nobody. */
class IdNumberTest {

  /** The example of the standard's own check-digit rule, printed wherever it is explained. */
  private static final String WORKED = "11010519491231002X";

  @Test
  void the_worked_example_of_the_standard_is_valid() {
    var number = IdNumber.of(WORKED);
    assertThat(number.validity()).isEqualTo(Validity.VALID);
    assertThat(number.region()).contains("110105");
    assertThat(number.birthDate()).contains(LocalDate.of(1949, 12, 31));
    assertThat(number.sex()).contains("F");
  }

  @ParameterizedTest
  @CsvSource({
    "'', ABSENT",
    "无, ABSENT",
    "11010519491231002, WRONG_LENGTH",
    "11010519491231002x, VALID",
    "１１０１０５１９４９１２３１００２Ｘ, VALID",
    "110105 19491231 002X, VALID",
    "1101051949123100X2, WRONG_CHARACTER",
    "11010519491231****, WRONG_CHARACTER",
    "990105194912310021, UNKNOWN_PROVINCE",
    "110105194902310022, NO_SUCH_DATE",
    "110105194912310021, WRONG_CHECK_DIGIT",
    "110105491231002, VALID",
  })
  void what_is_wrong_with_a_number_has_a_name(String written, Validity validity) {
    assertThat(IdNumber.of(written).validity()).isEqualTo(validity);
  }

  @Test
  void fifteen_digits_become_eighteen() {
    assertThat(IdNumber.of("110105491231002").text()).isEqualTo(WORKED);
  }

  @Test
  void a_sequence_from_996_up_is_of_the_century_before() {
    assertThat(IdNumber.of("110105981231996").birthDate()).contains(LocalDate.of(1898, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310021, true",
    "11010519491231002, true",
    "110105194912310X02, false",
    "11010519491213002X, true",
    "11010519491231002X, false",
    "11010519500101002X, false",
  })
  void near_is_one_slip_of_the_hand(String other, boolean near) {
    assertThat(IdNumber.of(WORKED).isNear(new IdNumber(other, Validity.WRONG_LENGTH)))
        .isEqualTo(near);
  }
}
