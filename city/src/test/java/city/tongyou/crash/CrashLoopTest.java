package city.tongyou.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing that was confirmed is lost, whatever is killed, and nobody has to mend anything. */
@Timeout(1500)
class CrashLoopTest {

  private static final int LONG_ROUNDS = 40;
  private static final int TRIES_OF_THE_CONTROL = 10;

  /** What dies. */
  enum Victim {
    PROCESS,
    DATABASE,
    BOTH,
    ONE_CONNECTION;

    void killIn(House house) throws IOException {
      switch (this) {
        case PROCESS -> house.killProcess();
        case DATABASE -> house.killDatabase();
        case ONE_CONNECTION -> house.killOneConnection();
        case BOTH -> {
          house.killDatabase();
          house.killProcess();
        }
      }
    }

    boolean takesTheProcess() {
      return this == PROCESS || this == BOTH;
    }
  }

  private static Path data() throws IOException {
    return Files.createTempDirectory(Files.createDirectories(Path.of("target/crash")), "data");
  }

  @Test
  void what_was_confirmed_outlives_the_process_the_database_and_both() throws Exception {
    try (var house = new House(data())) {
      house.awaitAnswer();
      outlives(house, List.of(Victim.DATABASE, Victim.ONE_CONNECTION, Victim.PROCESS, Victim.BOTH));
      control_without_the_protection_a_crash_loses_what_was_confirmed(house);
    }
  }

  @Test
  @Tag("long")
  void what_was_confirmed_outlives_a_long_row_of_crashes() throws Exception {
    try (var house = new House(data())) {
      house.awaitAnswer();
      outlives(
          house,
          Stream.generate(() -> Victim.values()[ThreadLocalRandom.current().nextInt(4)])
              .limit(LONG_ROUNDS)
              .toList());
    }
  }

  private static void outlives(House house, List<Victim> victims) throws Exception {
    var everConfirmed = new HashSet<Long>();
    for (var victim : victims) {
      var writers = Writers.start(house, Subject.Promise.ON_DISK);
      try (writers) {
        writers.awaitConfirmed(ThreadLocalRandom.current().nextInt(50, 400));
        victim.killIn(house);
        if (victim.takesTheProcess()) {
          house.startAgain();
        }
        writers.awaitConfirmed(20);
      }
      everConfirmed.addAll(writers.confirmed());
      assertThat(writers.answers())
          .as("answers around the death of %s", victim)
          .isSubsetOf(200, 503);
      assertThat(lost(everConfirmed, house)).as("lost with %s", victim).isEmpty();
    }
  }

  /** If this does not lose, the test above could not see a loss either. */
  private static void control_without_the_protection_a_crash_loses_what_was_confirmed(House house)
      throws Exception {
    int lost = 0;
    for (int round = 0; lost == 0 && round < TRIES_OF_THE_CONTROL; round++) {
      var writers = Writers.start(house, Subject.Promise.IN_MEMORY);
      try (writers) {
        writers.awaitConfirmed(300);
        house.killDatabase();
      }
      house.awaitAnswer();
      lost = lost(writers.confirmed(), house).size();
    }
    assertThat(lost).as("lost without the protection").isPositive();
  }

  private static Set<Long> lost(Set<Long> confirmed, House house) throws Exception {
    var lost = new HashSet<>(confirmed);
    lost.removeAll(house.saved());
    return lost;
  }
}
