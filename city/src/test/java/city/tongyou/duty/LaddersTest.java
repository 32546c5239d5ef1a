package city.tongyou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaddersTest {

  private static final Ladders.Row ANY =
      new Ladders.Row("*", "reminder", "提醒", "Reminder", 1, false);

  @Test
  void a_kind_without_a_ladder_of_its_own_has_that_of_all() {
    var ladders =
        new Ladders(List.of(ANY, new Ladders.Row("visit", "call", "电话", "Call", 0, true)));

    assertThat(ladders.of("plan-report").steps()).extracting("code").containsExactly("reminder");
    assertThat(ladders.of("visit").steps()).extracting("code").containsExactly("call");
  }

  @Test
  void nobody_is_reminded_of_reminders() {
    assertThat(new Ladders(List.of(ANY)).of(Signing.KIND).steps()).isEmpty();
  }

  @Test
  void steps_out_of_order_are_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Ladders(List.of(ANY, new Ladders.Row("*", "early", "早", "Early", -3, false))))
        .withMessageContaining("early");
  }
}
