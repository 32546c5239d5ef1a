package city.tongyou.measure;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.region.Level;
import city.tongyou.region.MadeUpRegions;
import city.tongyou.region.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Whatever happens in whatever order, a measure reads what a recount of the facts reads: today, as
 * of any day, and as known at any moment.
 */
class MeasureProperties {

  private static final MeasureCode STOCK = new MeasureCode("stock");
  private static final MeasureCode FLOW = new MeasureCode("flow");
  private static final MeasureCode RATE = new MeasureCode("rate");
  private static final MeasureCode LEVEL = new MeasureCode("level");
  private static final MeasureCode COVERAGE = new MeasureCode("coverage");
  private static final List<MeasureCode> ALL = List.of(STOCK, FLOW, RATE, LEVEL, COVERAGE);

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void a_measure_reads_what_a_recount_reads_after_any_life(@ForAll long seed) {
    var life = new Life(new Random(seed));
    for (int step = 0; step < 60; step++) {
      life.step();
    }
    life.check();
    Statistics.label("regions merged").collect(life.merged > 0);
    Statistics.label("facts in roll-ups").collect(life.folded > 0);
    Statistics.label("facts in the tail at the end").collect(life.tail() > 0);
    Statistics.label("superseded after being folded").collect(life.supersededAfterFold > 0);
    for (var label :
        List.of(
            "regions merged",
            "facts in roll-ups",
            "facts in the tail at the end",
            "superseded after being folded")) {
      Statistics.label(label).coverage(it -> it.check(true).percentage(share -> share > 20));
    }
  }

  /** A city's days: people post and correct, processes fold, die and start, regions merge. */
  private static final class Life {

    private final Random random;
    private final MeasureHouse house = MeasureHouse.fresh();
    private final CountedAnew truth = new CountedAnew();
    private final List<RegionId> places = new ArrayList<>();
    private MeasureHouse.Desk desk = house.process();
    private int merged;
    private int folded;
    private int supersededAfterFold;

    Life(Random random) {
      this.random = random;
      places.addAll(house.communities);
      places.addAll(house.towns);
      desk.measures().define(Definition.of(STOCK, Kind.STOCK, "存量", "Stock"));
      desk.measures().define(Definition.of(FLOW, Kind.FLOW, "流量", "Flow"));
      desk.measures().define(Definition.of(RATE, Kind.RATE, "率", "Rate"));
      desk.measures().define(Definition.coverage(COVERAGE, Level.TOWN, "覆盖", "Coverage"));
    }

    void step() {
      house.moment = house.moment.plusSeconds(1 + random.nextInt(1000));
      switch (random.nextInt(20)) {
        case 0 -> desk = house.process();
        case 1 -> house.goTo(house.today().plusDays(random.nextInt(70)));
        case 2, 3, 4 -> folded += desk.folding().foldSome();
        case 5 -> assertThat(desk.folding().foldAnew()).isTrue();
        case 6, 7, 8 -> supersede(null);
        case 9 -> supersede(fact());
        case 10 -> merge();
        case 11 -> rolledBack();
        case 12 -> cutOff();
        default -> post(fact());
      }
    }

    private void post(Fact fact) {
      desk.measures().post(fact);
      truth.posted(fact, house.moment);
      if (random.nextInt(5) == 0) {
        desk.measures().post(fact);
      }
    }

    private void supersede(@Nullable Fact right) {
      var standing = truth.standing();
      if (standing.isEmpty()) {
        return;
      }
      var wrong = standing.get(random.nextInt(standing.size())).id();
      supersededAfterFold += folded > 0 ? 1 : 0;
      truth.superseded(wrong, house.moment);
      if (right == null) {
        desk.measures().supersede(wrong);
      } else {
        desk.measures().correct(wrong, right);
        truth.posted(right, house.moment);
      }
    }

    /** Nothing of a transaction that failed may be counted, nor may its keys be remembered. */
    private void rolledBack() {
      house.transaction.executeWithoutResult(status -> {
        desk.measures().post(fact());
        desk.measures().post(newDimension());
        status.setRollbackOnly();
      });
    }

    /** The connection of a folder is cut as it folds. */
    private void cutOff() {
      house.transaction.executeWithoutResult(status -> {
        desk.folding().foldSome();
        status.setRollbackOnly();
      });
    }

    private void merge() {
      var day = house.today().plusDays(1 - random.nextInt(200));
      var parent = house.towns.get(random.nextInt(house.towns.size()));
      var successor =
          MadeUpRegions.region("m" + merged, Level.COMMUNITY, parent, LocalDate.of(2002, 1, 1));
      var former = house.communities.get(random.nextInt(house.communities.size()));
      try {
        desk.regions().succeed(List.of(former), List.of(successor), day);
      } catch (IllegalArgumentException ended) {
        return;
      }
      places.add(successor.id());
      merged++;
      desk = house.process();
    }

    private Fact newDimension() {
      return fact(STOCK, Map.of("kind", UUID.randomUUID().toString()));
    }

    private Fact fact() {
      var measure = ALL.get(random.nextInt(ALL.size()));
      return fact(
          measure, random.nextBoolean() ? Map.of() : Map.of("kind", "k" + random.nextInt(3)));
    }

    private Fact fact(MeasureCode measure, Map<String, String> dimensions) {
      var from = day();
      var lapses = !measure.equals(FLOW) && random.nextInt(3) == 0;
      return new Fact(
          new Fact.FactId(UUID.randomUUID()),
          measure,
          places.get(random.nextInt(places.size())),
          from,
          lapses ? from.plusDays(1 + random.nextInt(500)) : null,
          BigDecimal.valueOf(random.nextInt(2000) - 100, 2),
          BigDecimal.valueOf(measure.equals(RATE) ? 1 + random.nextInt(9) : 1),
          "s",
          "r",
          dimensions);
    }

    /** Near the city's day, at the turn of months, long before the checkpoints, or to come. */
    private LocalDate day() {
      var today = house.today();
      return switch (random.nextInt(8)) {
        case 0 -> today.plusDays(random.nextInt(900));
        case 1 -> today.minusDays(random.nextInt(4000));
        case 2 -> today.minusMonths(random.nextInt(30)).withDayOfMonth(1);
        case 3 -> today.minusMonths(random.nextInt(30)).withDayOfMonth(1).minusDays(1);
        default -> today.minusDays(random.nextInt(600));
      };
    }

    long tail() {
      return house.jdbc.sql("select count(*) from measure.tail").query(Long.class).single();
    }

    void check() {
      for (int i = 0; i < 8; i++) {
        var asOf = AsOf.day(day());
        if (random.nextInt(3) == 0) {
          asOf = asOf.where("kind", "k" + random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
          asOf = asOf.knownAt(moment());
        }
        checkSums(STOCK, asOf);
        checkSums(RATE, asOf);
        checkSums(FLOW, asOf);
        checkSums(FLOW, since(asOf));
        checkCoverage(asOf);
        checkLevels(asOf.day());
      }
      checkCurve();
    }

    private static AsOf since(AsOf asOf) {
      var window = AsOf.window(asOf.day().minusDays(200), asOf.day());
      for (var dimension : asOf.where().entrySet()) {
        window = window.where(dimension.getKey(), dimension.getValue());
      }
      return asOf.knownAt().map(window::knownAt).orElse(window);
    }

    private Instant moment() {
      return Instant.parse("2022-11-21T01:00:00Z").plusSeconds(random.nextInt(40_000));
    }

    private void checkSums(MeasureCode measure, AsOf asOf) {
      var counted = truth.sums(measure, asOf, desk.regions().lineage());
      var read = desk.measures().read(measure, asOf);
      CountedAnew.same(read, counted, measure.equals(RATE), measure + " " + asOf);
      for (var region : List.of(desk.regions().root().id(), place())) {
        var one = desk.measures().read(measure, region, asOf);
        assertThat(one.numerator())
            .as(measure + " " + asOf)
            .isEqualByComparingTo(read.getOrDefault(region, Reading.NOTHING).numerator());
      }
    }

    private RegionId place() {
      return places.get(random.nextInt(places.size()));
    }

    private void checkCoverage(AsOf asOf) {
      var sums = truth.sums(COVERAGE, asOf, desk.regions().lineage());
      var covered =
          house.towns.stream().filter(it -> sums.getOrDefault(it, Reading.NOTHING).facts() > 0);
      var read = desk.measures().read(COVERAGE, desk.regions().root().id(), asOf);
      assertThat(read.numerator().longValue()).as(asOf.toString()).isEqualTo(covered.count());
      assertThat(read.denominator().longValue()).isEqualTo(4);
    }

    private void checkLevels(LocalDate day) {
      for (var region : places) {
        assertThat(desk.measures().findLevel(LEVEL, region, day).map(Value::numerator))
            .usingValueComparator(BigDecimal::compareTo)
            .isEqualTo(truth.level(LEVEL, region, day).map(Fact::numerator));
      }
    }

    private void checkCurve() {
      var regions = new ArrayList<>(house.districts);
      regions.add(place());
      var points = new ArrayList<AsOf>();
      for (int month = 0; month < 30; month++) {
        points.add(AsOf.day(house.today().minusMonths(month).withDayOfMonth(1).minusDays(1)));
      }
      points.add(AsOf.day(house.today()));
      desk.measures()
          .curve(STOCK, regions, points)
          .forEach((point, readings) -> {
            var counted = truth.sums(STOCK, point, desk.regions().lineage());
            for (var region : regions) {
              assertThat(readings.getOrDefault(region, Reading.NOTHING).numerator())
                  .as(point.toString())
                  .isEqualByComparingTo(counted.getOrDefault(region, Reading.NOTHING).numerator());
            }
          });
    }
  }
}
