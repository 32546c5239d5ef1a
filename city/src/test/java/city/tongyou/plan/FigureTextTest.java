package city.tongyou.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource({"30, 30", "３０, 30", "30家, 30", "' 1,200 家 ', 1200", "22.5, 22.5", "-3, -3"})
  void daily_ways_to_write_a_number_are_understood(String typed, BigDecimal meant) {
    assertThat(FigureText.parse(typed, "家")).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"约30", "30多", "三十", "", "1e9", "30-40", "30个"})
  void what_is_not_an_exact_number_is_not_taken_for_one(String typed) {
    assertThat(FigureText.parse(typed, "家")).isEmpty();
  }
}
