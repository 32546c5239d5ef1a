package city.tongyou.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A process that folds is killed at random moments, again and again; nothing is lost or doubled.
 */
@Tag("long")
class KilledFoldingTest {

  private static final MeasureCode VISITS = new MeasureCode("visits");
  private static final int KILLS = 12;

  @Test
  void whoever_dies_while_folding_has_moved_all_of_a_turn_or_nothing() throws Exception {
    var house = MeasureHouse.fresh();
    var desk = house.process();
    desk.measures().define(Definition.of(VISITS, Kind.STOCK, "走访", "Visits"));
    int posted = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      var folder = startFolder(house.url);
      var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1500 + random(1500));
      while (System.nanoTime() < until) {
        desk.measures().post(visit(house));
        posted++;
      }
      folder.destroyForcibly().waitFor();
      assertThat(read(desk)).isEqualTo(posted);
    }
    assertThat(house.jdbc.sql("select count(*) from measure.day_delta").query(Long.class).single())
        .as("the folders did fold")
        .isPositive();
    desk.folding().foldAll();
    assertThat(read(desk)).isEqualTo(posted);
  }

  private static int random(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  private static long read(MeasureHouse.Desk desk) {
    return desk.measures()
        .read(VISITS, desk.regions().root().id(), AsOf.day(LocalDate.of(2022, 11, 21)))
        .numerator()
        .longValue();
  }

  private static Fact visit(MeasureHouse house) {
    return new Fact(
        new Fact.FactId(UUID.randomUUID()),
        VISITS,
        house.communities.get(random(house.communities.size())),
        house.today().minusDays(random(1000)),
        null,
        BigDecimal.ONE,
        BigDecimal.ONE,
        "",
        "");
  }

  private static Process startFolder(String url) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            Folder.class.getName(),
            url)
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target", "killed-folder.log").toFile())
        .start();
  }

  /** A process that does nothing but fold. */
  static final class Folder {

    private Folder() {}

    @SuppressWarnings("InfiniteLoopStatement")
    static void main(String[] args) {
      var folding = MeasureHouse.enter(args[0]).process().folding();
      while (true) {
        folding.foldSome();
      }
    }
  }
}
