package city.tongyou.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Writers whose transactions commit in another order than they began, several folders and a reader,
 * all at once. Beside them a folder of the kind that remembers the highest number it has seen: that
 * it loses facts shows that the race is one.
 */
class FoldingRaceTest {

  private static final MeasureCode VISITS = new MeasureCode("visits");
  private static final LocalDate DAY = LocalDate.of(2022, 11, 20);
  private static final int WRITERS = 3;
  private static final int FACTS_A_WRITER = 150;

  private final AtomicBoolean writing = new AtomicBoolean(true);
  private MeasureHouse house;

  @BeforeEach
  void an_empty_city() {
    house = MeasureHouse.fresh();
    house.process().measures().define(Definition.of(VISITS, Kind.STOCK, "走访", "Visits"));
  }

  @Test
  void no_fact_is_lost_or_counted_twice_where_a_watermark_of_numbers_loses_some() throws Exception {
    house.jdbc.sql("create table measure.control (sequence bigserial, amount int)").update();
    long watermarkSum;
    List<Long> seen;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers = new ArrayList<Future<Integer>>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(threads.submit(this::write));
      }
      var folders = List.of(threads.submit(this::fold), threads.submit(this::fold));
      var watermark = threads.submit(this::foldByWatermark);
      var reader = threads.submit(this::read);
      all(writers);
      writing.set(false);
      all(folders);
      watermarkSum = watermark.get();
      seen = reader.get();
    }
    house.process().folding().foldAll();

    long posted = (long) WRITERS * FACTS_A_WRITER;
    assertThat(seen).as("a reader never sees the number fall").isSorted();
    assertThat(count(house.process())).isEqualTo(posted);
    assertThat(
            house.jdbc.sql("select sum(facts) from measure.day_delta").query(Long.class).single())
        .isEqualTo(posted);
    assertThat(watermarkSum).as("the control loses facts").isLessThan(posted);
  }

  private static <T> void all(List<Future<T>> futures)
      throws ExecutionException, InterruptedException {
    for (var future : futures) {
      future.get();
    }
  }

  private int write() {
    var desk = house.process();
    for (int i = 0; i < FACTS_A_WRITER; i++) {
      house.transaction.executeWithoutResult(_ -> {
        desk.measures().post(visit());
        house.jdbc.sql("insert into measure.control (amount) values (1)").update();
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(3_000_000));
      });
    }
    return FACTS_A_WRITER;
  }

  private Fact visit() {
    var places = house.communities;
    return new Fact(
        new Fact.FactId(UUID.randomUUID()),
        VISITS,
        places.get(ThreadLocalRandom.current().nextInt(places.size())),
        DAY,
        null,
        BigDecimal.ONE,
        BigDecimal.ONE,
        "",
        "");
  }

  private Integer fold() {
    var folding = house.process().folding();
    int folded = 0;
    while (writing.get()) {
      folded += folding.foldSome();
    }
    return folded;
  }

  private Long foldByWatermark() {
    long watermark = 0;
    long sum = 0;
    for (boolean last = false; !last; ) {
      last = !writing.get();
      var part =
          house
              .jdbc
              .sql(
                  """
                  select coalesce(max(sequence), :from) as reached, coalesce(sum(amount), 0) as sum
                    from measure.control
                   where sequence > :from
                  """)
              .param("from", watermark)
              .query((row, _) -> new long[] {row.getLong("reached"), row.getLong("sum")})
              .single();
      watermark = part[0];
      sum += part[1];
    }
    return sum;
  }

  private List<Long> read() {
    var desk = house.process();
    var seen = new ArrayList<Long>();
    while (writing.get()) {
      seen.add(count(desk));
    }
    return seen;
  }

  private static long count(MeasureHouse.Desk desk) {
    return desk.measures()
        .read(VISITS, desk.regions().root().id(), AsOf.day(DAY))
        .numerator()
        .longValue();
  }
}
