package city.tongyou.measure;

import static java.util.stream.Collectors.toMap;

import city.tongyou.measure.RollupRepository.Point;
import city.tongyou.measure.RollupRepository.Sum;
import city.tongyou.measure.RollupRepository.Wholes;
import city.tongyou.region.RegionId;
import city.tongyou.region.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns facts into readings: what each kind of measure reads in the regions that are asked for. */
@Component
class Reckoning {

  private final RollupRepository sums;
  private final FactRepository facts;
  private final KeyRepository dimensions;
  private final Keys keys;
  private final Regions regions;
  private volatile @Nullable Places places;

  Reckoning(
      RollupRepository sums,
      FactRepository facts,
      KeyRepository dimensions,
      Keys keys,
      Regions regions) {
    this.sums = sums;
    this.facts = facts;
    this.dimensions = dimensions;
    this.keys = keys;
    this.regions = regions;
  }

  /** The regions that are asked for; without a set, all that read something. */
  private record Scope(@Nullable Set<RegionId> regions) {

    boolean includes(RegionId region) {
      return regions == null || regions.contains(region);
    }
  }

  /**
   * Readings of several measures in all regions that read something.
   *
   * @param asked the regions whose readings are wanted; null for all
   * @param points of one moment of knowledge and one choice of dimensions
   * @return for each point and each measure, by its key, the readings
   */
  List<Map<Integer, Map<RegionId, Reading>>> read(
      List<KnownMeasure> measures, @Nullable Set<RegionId> asked, List<AsOf> points) {
    var scope = new Scope(asked);
    var adding = measures.stream().filter(it -> it.kind() != Kind.LEVEL).toList();
    var totals = adding.isEmpty() ? Map.<Cell, Total>of() : totals(adding, scope, points);
    var readings = new ArrayList<Map<Integer, Map<RegionId, Reading>>>();
    for (int at = 0; at < points.size(); at++) {
      var here = levels(measures, scope, points.get(at));
      for (var measure : adding) {
        here.put(measure.key(), readings(measure, scope, at, points.get(at).day(), totals));
      }
      readings.add(here);
    }
    return readings;
  }

  /** A measure in a region at one of the points. */
  private record Cell(int at, int measure, RegionId region) {}

  private record Total(BigDecimal numerator, BigDecimal denominator, long facts) {

    Total and(Total other) {
      return new Total(
          numerator.add(other.numerator), denominator.add(other.denominator), facts + other.facts);
    }
  }

  private Map<Cell, Total> totals(List<KnownMeasure> measures, Scope scope, List<AsOf> points) {
    var needed = withRosters(measures, scope, points);
    var regionKeys = keys.regions(List.of());
    var totals = new HashMap<Cell, Total>();
    for (var sum : sums(measures, needed, points)) {
      if (!regionKeys.knows(sum.region())) {
        regionKeys = keys.regionsAnew();
      }
      var region = regionKeys.region(sum.region());
      var path = places().path(region, points.get(sum.point()).day());
      // A whole region that has become another by then is in that one's sum.
      var into = sum.whole() ? path.subList(0, path.getFirst().equals(region) ? 1 : 0) : path;
      var part = new Total(sum.numerator(), sum.denominator(), sum.facts());
      for (var around : into) {
        if (needed.includes(around)) {
          totals.merge(new Cell(sum.point(), sum.measure(), around), part, Total::and);
        }
      }
    }
    return totals;
  }

  private List<Sum> sums(List<KnownMeasure> measures, Scope needed, List<AsOf> points) {
    var measureKeys = measures.stream().map(KnownMeasure::key).toArray(Integer[]::new);
    var days = new ArrayList<Point>();
    for (int at = 0; at < points.size(); at++) {
      var point = points.get(at);
      days.add(new Point(at, 1, point.day(), point.day()));
      if (point.since().isPresent()) {
        days.add(new Point(at, -1, point.since().get().minusDays(1), point.day()));
      }
    }
    var sets = sets(points.getFirst());
    var knownAt = points.getFirst().knownAt();
    return knownAt.isPresent()
        ? sums.sumsKnownAt(knownAt.get(), measureKeys, days, sets)
        : sums.sums(measureKeys, days, sets, wholes(needed.regions()));
  }

  private Integer @Nullable [] sets(AsOf point) {
    return point.where().isEmpty() ? null : dimensions.keysWith(point.where());
  }

  private Wholes wholes(@Nullable Set<RegionId> needed) {
    if (needed == null) {
      return Wholes.NONE;
    }
    var now = places();
    var keyed = keys.regions(List.copyOf(needed));
    return new Wholes(
        now.lineage().fingerprint(),
        List.of(keyed.keys(needed.stream().filter(now::isBranch).toList())),
        List.of(keyed.keys(needed.stream().filter(it -> !now.isBranch(it)).toList())),
        now.lineage().changeDays());
  }

  /** A coverage needs the sums of the regions that its roster counts. */
  private Scope withRosters(List<KnownMeasure> measures, Scope scope, List<AsOf> points) {
    if (scope.regions() == null) {
      return scope;
    }
    var needed = new HashSet<>(scope.regions());
    for (var measure : measures) {
      for (var point : points) {
        needed.addAll(roster(measure, point.day()));
      }
    }
    return new Scope(needed);
  }

  private List<RegionId> roster(KnownMeasure measure, LocalDate day) {
    return measure
        .definition()
        .roster()
        .map(level -> regions.listRoster(regions.root().id(), level, day))
        .orElse(List.of())
        .stream()
        .map(region -> region.id())
        .toList();
  }

  private Map<RegionId, Reading> readings(
      KnownMeasure measure, Scope scope, int at, LocalDate day, Map<Cell, Total> totals) {
    if (measure.kind() == Kind.COVERAGE) {
      return coverage(measure, scope, at, day, totals);
    }
    var readings = new HashMap<RegionId, Reading>();
    totals.forEach((cell, total) -> {
      if (cell.at() == at && cell.measure() == measure.key()) {
        readings.put(cell.region(), reading(measure.kind(), total));
      }
    });
    return readings;
  }

  private static Reading reading(Kind kind, Total total) {
    return new Reading(
        total.numerator(), kind == Kind.RATE ? total.denominator() : BigDecimal.ONE, total.facts());
  }

  private Map<RegionId, Reading> coverage(
      KnownMeasure measure, Scope scope, int at, LocalDate day, Map<Cell, Total> totals) {
    var readings = new HashMap<RegionId, Reading>();
    for (var counted : roster(measure, day)) {
      var total = totals.get(new Cell(at, measure.key(), counted));
      var covered = total != null && total.facts() > 0;
      var one =
          new Reading(
              covered ? BigDecimal.ONE : BigDecimal.ZERO,
              BigDecimal.ONE,
              total == null ? 0 : total.facts());
      for (var around : places().path(counted, day)) {
        if (scope.includes(around)) {
          readings.merge(around, one, Reckoning::together);
        }
      }
    }
    return readings;
  }

  private static Reading together(Reading one, Reading other) {
    return new Reading(
        one.numerator().add(other.numerator()),
        one.denominator().add(other.denominator()),
        one.facts() + other.facts());
  }

  private Map<Integer, Map<RegionId, Reading>> levels(
      List<KnownMeasure> measures, Scope scope, AsOf point) {
    var levels = measures.stream().filter(it -> it.kind() == Kind.LEVEL).toList();
    var readings = new HashMap<Integer, Map<RegionId, Reading>>();
    if (levels.isEmpty()) {
      return readings;
    }
    var byCode = levels.stream().collect(toMap(it -> it.definition().code(), KnownMeasure::key));
    for (var fact : levelFacts(levels, scope.regions(), point)) {
      readings
          .computeIfAbsent(byCode.get(fact.measure()), _ -> new HashMap<>())
          .put(fact.region(), new Reading(fact.numerator(), fact.denominator(), 1));
    }
    return readings;
  }

  /** The facts that levels read on a day. */
  List<Fact> levelFacts(List<KnownMeasure> levels, @Nullable Set<RegionId> asked, AsOf point) {
    return facts.levels(
        levels.stream().map(KnownMeasure::key).toArray(Integer[]::new),
        asked == null ? null : keys.regions(List.copyOf(asked)).keys(asked),
        point.day(),
        point.knownAt(),
        sets(point));
  }

  /** The facts behind a reading, the newest first. */
  List<Fact> behind(KnownMeasure measure, RegionId region, AsOf asOf, Slice slice) {
    var all = places().lineage().all();
    var inside =
        all.stream()
            .filter(it -> places().path(it, asOf.day()).contains(region))
            .filter(it -> measure.kind() != Kind.LEVEL || it.equals(region))
            .toList();
    return facts.behind(
        measure.key(),
        keys.regions(all).keys(inside),
        measure.kind() == Kind.FLOW ? asOf.since() : Optional.empty(),
        asOf,
        sets(asOf),
        slice);
  }

  private Places places() {
    var lineage = regions.lineage();
    var known = places;
    if (known == null || !known.isOf(lineage)) {
      known = new Places(lineage);
      places = known;
    }
    return known;
  }
}
