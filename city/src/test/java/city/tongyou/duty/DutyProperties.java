package city.tongyou.duty;

import static city.tongyou.duty.Samples.LADDER;
import static city.tongyou.duty.Samples.MONDAY;
import static city.tongyou.duty.Samples.WEEKDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever people do, and however the clock jumps, forth or back. */
class DutyProperties {

  /** Something that happens on a day; illegal steps are refused and change nothing. */
  record Happening(int day, String name, UnaryOperator<Duty> step) {

    Duty to(Duty duty) {
      try {
        return step.apply(duty);
      } catch (DutyRefused refused) {
        return duty;
      }
    }

    LocalDate today() {
      return MONDAY.plusDays(day);
    }
  }

  @Property
  void no_step_is_climbed_twice_under_one_deadline(@ForAll("lives") List<Happening> life) {
    var duty = live(life);

    assertThat(duty.rungs()).doesNotHaveDuplicates();
    assertThat(duty.rungs().stream().map(it -> it.round() + "/" + it.step()))
        .doesNotHaveDuplicates();
    Statistics.collect(duty.rungs().size() > 3);
    Statistics.coverage(it -> it.check(true).percentage(share -> share > 5));
  }

  @Property
  void nothing_past_the_first_unsigned_letter_is_reached(@ForAll("lives") List<Happening> life) {
    var duty = live(life);

    assertThat(duty.rungs().stream().filter(Rung::isProposed).count()).isLessThanOrEqualTo(1);
    duty.findProposed()
        .ifPresent(letter ->
            assertThat(duty.rungs())
                .filteredOn(it -> it.round() == letter.round())
                .allMatch(it -> it.step() <= letter.step()));
  }

  /** The table is asked for what has a next look; a duty that needs one always has it. */
  @Property
  void no_open_duty_is_ever_overlooked(@ForAll("lives") List<Happening> life) {
    var duty = live(life);
    var look = duty.nextLook(LADDER, WEEKDAYS);

    for (var day = MONDAY.minusDays(20);
        day.isBefore(MONDAY.plusDays(200));
        day = day.plusDays(1)) {
      var looked = look != null && !look.isAfter(day);
      assertThat(duty.findRungDue(LADDER, day, WEEKDAYS).isPresent()).isEqualTo(looked);
    }
    if (duty.state() == Duty.State.OPEN && look == null) {
      assertThat(duty.findProposed().isPresent() || duty.findRung(4).isPresent()).isTrue();
    }
  }

  private static Duty live(List<Happening> life) {
    var duty = Samples.duty(MONDAY.plusDays(7));
    for (var happening : life) {
      duty = happening.to(duty);
    }
    return duty;
  }

  @Provide
  Arbitrary<List<Happening>> lives() {
    return Arbitraries.integers()
        .between(-20, 120)
        .flatMap(DutyProperties::happening)
        .list()
        .ofMaxSize(24);
  }

  private static Arbitrary<Happening> happening(int day) {
    var today = MONDAY.plusDays(day);
    return Arbitraries.frequencyOf(
        Tuple.of(
            6, Arbitraries.just(new Happening(day, "climb", duty -> Samples.climb(duty, today)))),
        Tuple.of(3, Arbitraries.of(byPeople(day, today))));
  }

  private static List<Happening> byPeople(int day, LocalDate today) {
    return List.of(
        new Happening(day, "take", duty -> duty.taken(Samples.JIN)),
        new Happening(
            day, "delegate", duty -> duty.delegated(new Holder(Samples.PARKS, Samples.LU))),
        new Happening(
            day, "ask", duty -> duty.askedFor(new Deadline.MoreTime(today.plusDays(9), "等"))),
        new Happening(day, "grant", Duty::granted),
        new Happening(day, "refuse", Duty::refusedMoreTime),
        new Happening(day, "sign", duty -> decide(duty, Rung.State.SIGNED, today)),
        new Happening(day, "skip", duty -> decide(duty, Rung.State.SKIPPED, today)),
        new Happening(day, "hand back", Duty::handedBack),
        new Happening(day, "finish", duty -> duty.finished(today)),
        new Happening(day, "reopen", duty -> duty.reopened(today.plusDays(5))));
  }

  private static Duty decide(Duty duty, Rung.State decision, LocalDate today) {
    return duty.findProposed()
        .map(letter -> duty.decided(letter.step(), decision, today))
        .orElse(duty);
  }
}
