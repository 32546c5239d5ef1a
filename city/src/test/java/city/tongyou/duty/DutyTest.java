package city.tongyou.duty;

import static city.tongyou.duty.Samples.LADDER;
import static city.tongyou.duty.Samples.MONDAY;
import static city.tongyou.duty.Samples.WEEKDAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutyTest {

  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private final Duty duty = Samples.duty(FRIDAY);

  @Test
  void who_has_taken_it_has_it_until_they_give_it_on() {
    var taken = duty.taken(Samples.JIN);

    assertRefused("taken", () -> taken.taken(Samples.LU));
    assertThat(taken.delegated(new Holder(Samples.PARKS, Samples.LU)).holder().person())
        .isEqualTo(Samples.LU);
  }

  @Test
  void what_was_handed_back_is_open_again_with_whoever_gets_it() {
    var returned = duty.handedBack();

    assertRefused("state.RETURNED", () -> returned.taken(Samples.JIN));
    assertThat(returned.delegated(new Holder(Samples.OFFICE, null)).state())
        .isEqualTo(Duty.State.OPEN);
  }

  @Test
  void more_time_has_to_be_more_and_to_be_asked_for() {
    assertRefused("nothing-asked", duty::granted);
    assertRefused("not-later", () -> duty.askedFor(new Deadline.MoreTime(FRIDAY, "等材料")));
  }

  @Test
  void a_new_day_starts_the_ladder_anew() {
    var late = Samples.climb(duty, FRIDAY.plusDays(10));
    var granted = late.askedFor(new Deadline.MoreTime(FRIDAY.plusDays(28), "等材料")).granted();

    assertThat(late.findProposed()).map(Rung::code).hasValue("reminder-letter");
    assertThat(granted.findProposed()).isEmpty();
    assertThat(granted.findRungDue(LADDER, FRIDAY.plusDays(10), WEEKDAYS)).isEmpty();
    assertThat(Samples.climb(granted, FRIDAY.plusDays(27)).findRung(1)).isPresent();
  }

  @Test
  void the_next_letter_waits_for_the_signature_on_the_last_and_then_for_its_days() {
    var longAfter = FRIDAY.plusDays(31);
    var waiting = Samples.climb(duty, longAfter);
    var signed = waiting.decided(3, Rung.State.SIGNED, longAfter);

    assertThat(waiting.nextLook(LADDER, WEEKDAYS)).isNull();
    assertThat(signed.findRungDue(LADDER, longAfter, WEEKDAYS)).isEmpty();
    assertThat(signed.nextLook(LADDER, WEEKDAYS))
        .isEqualTo(WEEKDAYS.last(3, longAfter.plusDays(1)));
  }

  @Test
  void a_reminder_before_the_day_comes_two_working_days_before() {
    var monday = Samples.duty(MONDAY.plusDays(7));

    assertThat(monday.nextLook(LADDER, WEEKDAYS)).isEqualTo(MONDAY.plusDays(3));
  }

  @Test
  void nobody_is_reminded_of_a_day_that_was_too_close_when_the_duty_was_opened() {
    var tomorrow = Samples.duty(MONDAY.plusDays(1));

    assertThat(Samples.climb(tomorrow, MONDAY.plusDays(1)).rungs()).isEmpty();
    assertThat(Samples.climb(tomorrow, MONDAY.plusDays(2)).rungs())
        .extracting("code")
        .containsExactly("overdue", "overdue-reminder");
  }

  @Test
  void no_unit_writes_letters_to_itself() {
    var own = duty.delegated(new Holder(Samples.OFFICE, null));

    assertThat(Samples.climb(own, FRIDAY.plusDays(60)).rungs())
        .extracting("code")
        .containsExactly("overdue", "overdue-reminder");
  }

  @Test
  void a_closed_duty_takes_no_step_but_to_be_done_again() {
    var finished = duty.finished(MONDAY);

    assertRefused("state.FINISHED", () -> finished.cancelled(MONDAY));
    assertThat(finished.findRungDue(LADDER, FRIDAY.plusDays(99), WEEKDAYS)).isEmpty();
    assertThat(finished.reopened(FRIDAY.plusDays(7)).state()).isEqualTo(Duty.State.OPEN);
    assertRefused("state.CANCELLED", () -> duty.cancelled(MONDAY).reopened(FRIDAY));
  }

  private static void assertRefused(String reason, Runnable step) {
    assertThatExceptionOfType(DutyRefused.class)
        .isThrownBy(step::run)
        .withMessage("duty.refused." + reason);
  }
}
