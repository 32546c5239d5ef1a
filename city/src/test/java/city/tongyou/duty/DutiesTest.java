package city.tongyou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.tongyou.access.Accounts;
import city.tongyou.access.NotAllowed;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.MovableCityClock;
import city.tongyou.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** Duties on a real database. */
@HouseOnAnyDay
class DutiesTest {

  private static final LocalDate MONDAY = LocalDate.of(2022, 11, 21);

  @Autowired Duties duties;
  @Autowired Steps steps;
  @Autowired Climb climb;
  @Autowired Accounts accounts;
  @Autowired Units units;
  @Autowired MovableCityClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  private Viewer office = new Viewer.Anonymous();
  private Viewer parks = new Viewer.Anonymous();

  @BeforeEach
  void it_is_monday() {
    clock.set(MONDAY);
    office = staff("office");
    parks = staff("ylj");
  }

  @Test
  void opening_twice_is_once_also_at_the_same_time() throws Exception {
    var reference = UUID.randomUUID().toString();
    try (var pool = Executors.newFixedThreadPool(4)) {
      var ids = new ArrayList<DutyId>();
      for (var opened :
          pool.invokeAll(
              IntStream.range(0, 12)
                  .<java.util.concurrent.Callable<DutyId>>mapToObj(
                      _ -> () -> duties.open(duty(reference, MONDAY)))
                  .toList())) {
        ids.add(opened.get());
      }
      assertThat(ids).hasSize(12).containsOnly(ids.getFirst());
    }
  }

  @Test
  void who_finishes_the_work_finishes_the_duty_and_can_be_given_it_anew() {
    var reference = UUID.randomUUID().toString();
    var first = duties.open(duty(reference, MONDAY));

    duties.finish("by-hand", reference, parks);
    duties.finish("by-hand", reference, parks);
    var second = duties.open(duty(reference, MONDAY));
    duties.withdraw("by-hand", reference);

    assertThat(state(first)).isEqualTo("FINISHED");
    assertThat(second).isNotEqualTo(first);
    assertThat(state(second)).isEqualTo("CANCELLED");
    assertThat(events.stream(DutyEvent.Finished.class)).extracting("duty").containsExactly(first);
  }

  @Test
  void a_letter_waits_in_the_inbox_of_who_gave_the_duty_until_it_is_signed() {
    var id = duties.open(duty(UUID.randomUUID().toString(), MONDAY.plusDays(2)));
    clock.set(MONDAY.plusDays(60));

    climb.all();
    climb.all();

    assertThat(letters(id)).hasSize(1);
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> steps.sign(parks, id, 3));
    steps.sign(office, id, 3);
    assertThat(letters(id)).isEmpty();
    assertThat(events.stream(DutyEvent.Climbed.class).filter(it -> it.duty().equals(id)))
        .extracting("code")
        .containsExactly("overdue-reminder", "reminder-letter");
    assertThat(events.stream(DutyEvent.Overdue.class).filter(it -> it.duty().equals(id)))
        .hasSize(1);
  }

  @Test
  void no_letter_waits_once_the_duty_is_done() {
    var reference = UUID.randomUUID().toString();
    var id = duties.open(duty(reference, MONDAY));
    clock.set(MONDAY.plusDays(60));
    climb.all();

    duties.finish("by-hand", reference, parks);

    assertThat(letters(id)).isEmpty();
  }

  @Test
  void what_is_done_on_a_page_of_its_own_is_not_finished_by_hand() {
    var id =
        duties.open(
            new NewDuty(
                "by-hand",
                UUID.randomUUID().toString(),
                parks.units().getFirst(),
                null,
                MONDAY,
                "duty.by-hand.title",
                List.of("季报"),
                "/work/plan",
                null));

    assertThatExceptionOfType(DutyRefused.class)
        .isThrownBy(() -> steps.finish(parks, id, "好了", List.of()))
        .withMessageContaining("finished-elsewhere");
    assertThat(state(id)).isEqualTo("OPEN");
  }

  @Test
  void others_units_have_no_business_with_it() {
    var id = duties.open(duty(UUID.randomUUID().toString(), MONDAY));
    var education = staff("jyj");

    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> duties.look(education, id));
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> steps.take(education, id));
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> steps.cancel(parks, id, "不办"));
    assertThat(duties.inbox(education).items()).noneMatch(it -> it.id().equals(id));
  }

  /** Everything that was opened is in somebody's inbox or was closed by somebody. */
  @Test
  void no_duty_vanishes_whatever_is_done_on_whatever_day() {
    var random = new Random(20221121);
    var opened = new ArrayList<DutyId>();
    for (var i = 0; i < 400; i++) {
      clock.set(MONDAY.plusDays(random.nextInt(-30, 200)));
      if (i % 10 == 0) {
        opened.add(
            duties.open(
                duty(UUID.randomUUID().toString(), MONDAY.plusDays(random.nextInt(0, 60)))));
      }
      happen(random, opened.get(random.nextInt(opened.size())));
    }
    clock.set(MONDAY.plusDays(200));
    climb.all();

    var seen = new ArrayList<DutyId>();
    duties.inbox(parks).items().forEach(item -> seen.add(item.id()));
    duties.inbox(office).items().forEach(item -> seen.add(item.id()));
    assertThat(opened)
        .allMatch(id ->
            seen.contains(id) || state(id).equals("FINISHED") || state(id).equals("CANCELLED"));
    assertThat(opened).anyMatch(id -> state(id).equals("OPEN"));
    assertThat(duties.inbox(office).items())
        .filteredOn(item -> item.need() == Inbox.Need.SIGN)
        .isNotEmpty()
        .allMatch(item ->
            state(new DutyId(UUID.fromString(item.duty().matter().reference()))).equals("OPEN"));
  }

  private void happen(Random random, DutyId id) {
    try {
      switch (random.nextInt(12)) {
        case 0 -> steps.take(parks, id);
        case 1 -> steps.askForTime(parks, id, MONDAY.plusDays(random.nextInt(200)), "等材料");
        case 2 -> steps.grantTime(office, id);
        case 3 -> steps.refuseTime(office, id);
        case 4 -> steps.handBack(parks, id, "不归我们");
        case 5 -> steps.delegate(office, id, new Holder(parks.units().getFirst(), null));
        case 6 ->
            duties.look(office, id).proposed().ifPresent(it -> steps.sign(office, id, it.step()));
        case 7 ->
            duties
                .look(office, id)
                .proposed()
                .ifPresent(it -> steps.skip(office, id, it.step(), "不发"));
        case 8 -> steps.finish(parks, id, "办好了", List.of());
        case 9 -> steps.reopen(office, id, MONDAY.plusDays(random.nextInt(200)), "缺照片");
        case 10 -> climb.begin();
        default -> climb.all();
      }
    } catch (DutyRefused refused) {
      assertThat(refused).hasMessageStartingWith("duty.refused.");
    }
  }

  private List<Inbox.Item> letters(DutyId id) {
    return duties
        .inbox(office)
        .only(item -> item.need() == Inbox.Need.SIGN)
        .only(item -> item.duty().matter().reference().equals(id.toString()))
        .items();
  }

  private NewDuty duty(String reference, LocalDate due) {
    return new NewDuty(
        "by-hand",
        reference,
        parks.units().getFirst(),
        null,
        due,
        "duty.by-hand.title",
        List.of("修好秋千"),
        "",
        null);
  }

  private String state(DutyId id) {
    return jdbc.sql("select state from duty.duty where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  private Viewer staff(String login) {
    return accounts.list().stream()
        .filter(account -> account.login().equals(login))
        .flatMap(account -> accounts.findSignedIn(account.id()).stream())
        .map(it -> (Viewer) it.staff())
        .findFirst()
        .orElseThrow();
  }
}
