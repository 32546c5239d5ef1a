package city.tongyou.duty;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.calendar.MovableCityClock;
import city.tongyou.calendar.WorkingDays;
import city.tongyou.unit.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two processes on one database, when many duties are due to climb at once. */
@HouseOnAnyDay
class ClimbRaceTest {

  private static final LocalDate MONDAY = LocalDate.of(2022, 11, 21);
  private static final int DUTIES = 120;

  @Autowired Duties duties;
  @Autowired Desk desk;
  @Autowired Ladders ladders;
  @Autowired Signing signing;
  @Autowired WorkingDays workingDays;
  @Autowired Units units;
  @Autowired TransactionTemplate transaction;
  @Autowired DutyRepository repository;
  @Autowired MovableCityClock clock;
  @Autowired JdbcClient jdbc;

  private final String race = UUID.randomUUID().toString();

  @AfterEach
  void remove_what_raced() {
    clock.set(MONDAY);
    for (var table : List.of("rung", "entry")) {
      jdbc.sql(
              "delete from duty.%s where duty in (select id from duty.duty where reference like :race)"
                  .formatted(table))
          .param("race", race + "%")
          .update();
    }
    jdbc.sql("delete from duty.duty where reference like :race").param("race", race + "%").update();
  }

  @Test
  void no_step_is_taken_twice() throws Exception {
    openThatAreLate();

    race(repository);

    assertThat(counted("entry")).isEqualTo(DUTIES * 3);
    assertThat(counted("rung")).isEqualTo(DUTIES * 2);
  }

  /** The control: without the row lock and the key behind it, the same race takes steps twice. */
  @Test
  void without_its_bolts_the_same_race_takes_steps_twice() throws Exception {
    openThatAreLate();
    jdbc.sql("alter table duty.rung drop constraint rung_pkey").update();
    try {
      race(new Unlocked(jdbc));

      assertThat(counted("rung")).isGreaterThan(DUTIES * 2);
    } finally {
      remove_what_raced();
      jdbc.sql("alter table duty.rung add primary key (duty, round, step)").update();
    }
  }

  /** A repository that claims without locking. */
  private static class Unlocked extends DutyRepository {

    Unlocked(JdbcClient jdbc) {
      super(jdbc);
    }

    @Override
    String lockClause() {
      return "";
    }
  }

  /** One day late: each becomes overdue and is reminded of; no letter yet. */
  private void openThatAreLate() {
    clock.set(MONDAY.plusDays(3));
    new Climb(desk, repository, ladders, signing, workingDays, transaction).all(); // other tests'
    clock.set(MONDAY);
    var unit = units.findByCode("ylj").orElseThrow().id();
    for (var i = 0; i < DUTIES; i++) {
      duties.open(
          new NewDuty(
              "by-hand",
              race + i,
              unit,
              null,
              MONDAY.plusDays(2),
              "duty.by-hand.title",
              List.of("修好秋千"),
              "",
              null));
    }
    clock.set(MONDAY.plusDays(3));
  }

  private void race(DutyRepository claims) throws Exception {
    var start = new CyclicBarrier(2);
    Callable<Boolean> worker =
        () -> {
          start.await();
          new Climb(desk, claims, ladders, signing, workingDays, transaction).all();
          return true;
        };
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (var done : pool.invokeAll(List.of(worker, worker))) {
        assertThat(done.get()).isTrue();
      }
    }
  }

  private int counted(String table) {
    return jdbc.sql(
            "select count(*) from duty.%s where duty in (select id from duty.duty where reference like :race)"
                .formatted(table))
        .param("race", race + "%")
        .query(Integer.class)
        .single();
  }
}
