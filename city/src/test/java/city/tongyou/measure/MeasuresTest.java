package city.tongyou.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.tongyou.region.Level;
import city.tongyou.region.MadeUpRegions;
import city.tongyou.region.RegionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each kind of measure reads, before and after its facts are folded. */
class MeasuresTest {

  private static final MeasureCode PARKS = new MeasureCode("space.parks");
  private static final MeasureCode VISITS = new MeasureCode("welfare.visits");
  private static final MeasureCode CHECKED = new MeasureCode("welfare.eyes-checked");
  private static final MeasureCode STATIONS = new MeasureCode("protection.stations");

  private MeasureHouse house;
  private MeasureHouse.Desk process;
  private Measures measures;
  private RegionId city;

  @BeforeEach
  void an_empty_city() {
    house = MeasureHouse.fresh();
    process = house.process();
    measures = process.measures();
    city = process.regions().root().id();
    measures.define(Definition.of(PARKS, Kind.STOCK, "公园", "Parks"));
    measures.define(Definition.of(VISITS, Kind.FLOW, "走访", "Visits"));
    measures.define(Definition.of(CHECKED, Kind.RATE, "视力检查率", "Eyes checked"));
    measures.define(Definition.coverage(STATIONS, Level.TOWN, "工作站覆盖率", "Stations"));
  }

  @Test
  void a_stock_counts_what_holds_on_the_day_and_adds_up_the_tree() {
    post(PARKS, house.communities.get(0), "2022-01-10", "2022-06-01", 1, 1);
    post(PARKS, house.communities.get(4), "2022-03-01", null, 2, 1);
    post(PARKS, house.towns.get(3), "2022-03-01", null, 4, 1);

    everyWay(() -> {
      assertThat(read(PARKS, city, "2022-01-09")).isZero();
      assertThat(read(PARKS, city, "2022-01-10")).isEqualTo(1);
      assertThat(read(PARKS, city, "2022-05-31")).isEqualTo(7);
      assertThat(read(PARKS, city, "2022-06-01")).as("a lapse needs no save").isEqualTo(6);
      assertThat(read(PARKS, house.districts.get(0), "2022-06-01")).isEqualTo(2);
      assertThat(read(PARKS, house.towns.get(3), "2022-06-01")).isEqualTo(4);
      assertThat(read(PARKS, house.communities.get(4), "2022-06-01")).isEqualTo(2);
    });
  }

  @Test
  void a_flow_counts_what_happened_in_the_window() {
    post(VISITS, house.communities.get(0), "2021-12-31", null, 5, 1);
    post(VISITS, house.communities.get(0), "2022-01-01", null, 7, 1);
    post(VISITS, house.communities.get(1), "2022-02-28", null, 11, 1);

    everyWay(() -> {
      var january = AsOf.window(day("2022-01-01"), day("2022-01-31"));
      assertThat(measures.read(VISITS, city, january).numerator()).isEqualByComparingTo("7");
      var year = AsOf.window(day("2022-01-01"), day("2022-12-31"));
      assertThat(measures.read(VISITS, city, year).numerator()).isEqualByComparingTo("18");
      assertThat(measures.read(VISITS, house.towns.get(0), year).facts()).isEqualTo(2);
    });
    assertThatThrownBy(
            () -> post(VISITS, house.communities.get(0), "2022-01-01", "2022-01-02", 1, 1))
        .hasMessageContaining("is a flow");
  }

  @Test
  void a_rate_divides_sums_and_is_empty_over_nothing() {
    post(CHECKED, house.communities.get(0), "2022-01-01", null, 1, 10);
    post(CHECKED, house.communities.get(1), "2022-01-01", null, 80, 90);

    everyWay(() -> {
      var reading = measures.read(CHECKED, city, AsOf.day(day("2022-05-05")));
      assertThat(reading.amount())
          .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("0.81"));
    });
  }

  @Test
  void a_coverage_counts_the_towns_of_the_roster_that_have_one() {
    post(STATIONS, house.towns.get(0), "2022-01-01", null, 1, 1);
    post(STATIONS, house.towns.get(0), "2022-01-01", null, 1, 1);
    post(STATIONS, house.communities.get(11), "2022-04-01", "2022-05-01", 1, 1);

    everyWay(() -> {
      assertThat(measures.read(STATIONS, city, AsOf.day(day("2022-04-30"))))
          .isEqualTo(new Reading(BigDecimal.valueOf(2), BigDecimal.valueOf(4), 3));
      assertThat(measures.read(STATIONS, city, AsOf.day(day("2022-05-01"))))
          .isEqualTo(new Reading(BigDecimal.ONE, BigDecimal.valueOf(4), 2));
      assertThat(measures.read(STATIONS, house.districts.get(1), AsOf.day(day("2022-05-01"))))
          .isEqualTo(new Reading(BigDecimal.ZERO, BigDecimal.valueOf(2), 0));
    });
  }

  @Test
  void a_level_is_the_newest_figure_that_holds_and_does_not_add_up() {
    var air = new MeasureCode("target.air");
    post(air, city, "2022-01-01", null, 35, 1);
    post(air, city, "2022-03-01", null, 31, 1);
    post(air, house.districts.get(0), "2022-02-01", null, 30, 1);

    assertThat(measures.findLevel(air, city, day("2022-02-28")))
        .hasValueSatisfying(it -> assertThat(it.since()).isEqualTo(day("2022-01-01")));
    assertThat(read(air, city, "2022-03-01")).isEqualTo(31);
    assertThat(measures.levels(List.of(air), day("2022-03-01"))).hasSize(2);
    assertThat(measures.listLevels(air, city)).hasSize(2);
    assertThat(house.jdbc.sql("select count(*) from measure.tail").query(Long.class).single())
        .isZero();
  }

  @Test
  void a_correction_supersedes_and_what_was_known_before_can_be_asked_for() {
    var wrong = post(PARKS, house.communities.get(0), "2022-01-10", null, 3, 1);
    process.folding().foldAll();
    var before = house.moment;
    house.moment = before.plusSeconds(60);
    measures.correct(
        wrong.id(), fact(PARKS, house.communities.get(1), "2022-01-10", null, 2, 1, Map.of()));

    everyWay(() -> {
      assertThat(read(PARKS, city, "2022-02-01")).isEqualTo(2);
      var then = AsOf.day(day("2022-02-01")).knownAt(before);
      assertThat(measures.read(PARKS, city, then).numerator()).isEqualByComparingTo("3");
      assertThat(measures.listFacts(PARKS, city, then, Slice.page(1)))
          .extracting(Fact::id)
          .containsExactly(wrong.id());
    });
  }

  @Test
  void dimensions_tell_apart_what_one_measure_counts() {
    measures.post(
        fact(
            PARKS,
            house.communities.get(0),
            "2022-01-10",
            null,
            1,
            1,
            Map.of("kind", "park", "size", "big")));
    measures.post(
        fact(PARKS, house.communities.get(0), "2022-01-10", null, 2, 1, Map.of("kind", "garden")));

    everyWay(() -> {
      assertThat(read(PARKS, city, "2022-02-01")).isEqualTo(3);
      var parks = AsOf.day(day("2022-02-01")).where("kind", "park");
      assertThat(measures.read(PARKS, city, parks).numerator()).isEqualByComparingTo("1");
      assertThat(measures.read(PARKS, parks.where("size", "small"))).isEmpty();
    });
  }

  @Test
  void a_subject_that_counts_once_is_refused_a_second_time_until_it_lapses_or_is_corrected() {
    var children = new MeasureCode("welfare.supported");
    measures.define(Definition.of(children, Kind.STOCK, "受助儿童", "Supported").countingEachOnce());
    var first = post(children, house.communities.get(0), "2022-01-01", "2022-07-01", 1, 1);

    measures.post(first);
    assertThatThrownBy(() -> post(children, house.communities.get(1), "2022-06-30", null, 1, 1))
        .isInstanceOf(AlreadyCounted.class);
    post(children, house.communities.get(1), "2022-07-01", null, 1, 1);
    measures.supersede(first.id());
    post(children, house.communities.get(2), "2022-02-01", "2022-07-01", 1, 1);

    everyWay(() -> assertThat(read(children, city, "2022-06-30")).isEqualTo(1));
  }

  @Test
  void a_merger_a_rename_and_a_split_keep_history_and_sums() {
    var first = house.communities.get(0);
    var second = house.communities.get(1);
    var third = house.communities.get(3);
    var town = house.towns.get(0);
    var other = house.towns.get(1);
    post(PARKS, first, "2021-01-10", null, 1, 1);
    post(PARKS, second, "2021-03-01", null, 2, 1);
    post(PARKS, third, "2021-03-01", null, 4, 1);
    process.folding().foldAll();
    var day = day("2022-05-10");
    var merged = MadeUpRegions.region("merged", Level.COMMUNITY, town, day);
    var moved = MadeUpRegions.region("moved", Level.COMMUNITY, town, day);
    process.regions().succeed(List.of(first, second), List.of(merged), day);
    process.regions().succeed(List.of(third), List.of(moved), day);
    var later = day("2022-08-01");
    process
        .regions()
        .succeed(
            List.of(merged.id()),
            List.of(
                MadeUpRegions.region("part1", Level.COMMUNITY, town, later),
                MadeUpRegions.region("part2", Level.COMMUNITY, town, later)),
            later);
    process = house.process();
    measures = process.measures();

    everyWay(() -> {
      assertThat(read(PARKS, first, "2022-05-09")).isEqualTo(1);
      assertThat(read(PARKS, town, "2022-05-09")).isEqualTo(3);
      assertThat(read(PARKS, other, "2022-05-09")).isEqualTo(4);
      for (var after : List.of("2022-05-10", "2022-05-31", "2022-06-15", "2022-09-01")) {
        assertThat(read(PARKS, first, after)).isZero();
        assertThat(read(PARKS, merged.id(), after)).isEqualTo(3);
        assertThat(read(PARKS, town, after)).isEqualTo(7);
        assertThat(read(PARKS, other, after)).isZero();
        assertThat(read(PARKS, house.districts.get(0), after)).isEqualTo(7);
      }
    });
  }

  @Test
  void an_unknown_measure_is_refused_by_name_and_a_kind_never_changes() {
    assertThatThrownBy(() -> measures.read(new MeasureCode("no.such"), AsOf.day(house.today())))
        .isInstanceOf(UnknownMeasure.class);
    assertThatThrownBy(() -> measures.define(Definition.of(PARKS, Kind.FLOW, "公园", "Parks")))
        .hasMessageContaining("cannot become");
  }

  /** Unfolded, folded, and made anew. */
  private void everyWay(Runnable check) {
    check.run();
    process.folding().foldAll();
    assertThat(house.jdbc.sql("select count(*) from measure.tail").query(Long.class).single())
        .isZero();
    check.run();
    assertThat(process.folding().foldAnew()).isTrue();
    check.run();
  }

  private double read(MeasureCode measure, RegionId region, String day) {
    var one = measures.read(measure, region, AsOf.day(day(day)));
    var among = measures.read(measure, AsOf.day(day(day))).getOrDefault(region, Reading.NOTHING);
    assertThat(one.numerator()).isEqualByComparingTo(among.numerator());
    return one.numerator().doubleValue();
  }

  private Fact post(
      MeasureCode measure,
      RegionId region,
      String from,
      @Nullable String to,
      int numerator,
      int denominator) {
    var fact = fact(measure, region, from, to, numerator, denominator, Map.of());
    measures.post(fact);
    return fact;
  }

  private static Fact fact(
      MeasureCode measure,
      RegionId region,
      String from,
      @Nullable String to,
      int numerator,
      int denominator,
      Map<String, String> dimensions) {
    return new Fact(
        new Fact.FactId(UUID.randomUUID()),
        measure,
        region,
        day(from),
        to == null ? null : day(to),
        BigDecimal.valueOf(numerator),
        BigDecimal.valueOf(denominator),
        "subject",
        "test",
        dimensions);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
