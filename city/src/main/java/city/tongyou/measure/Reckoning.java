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
import java.util.Arrays;
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

  /**
   * Readings of several measures in all regions that read something.
   *
   * @param asked the regions whose readings are wanted; null for all
   * @param points of one moment of knowledge and one choice of dimensions
   * @return for each point and each measure, by its key, the readings
   */
  List<Map<Integer, Map<RegionId, Reading>>> read(
      List<KnownMeasure> measures, @Nullable Set<RegionId> asked, List<AsOf> points) {
    var adding = measures.stream().filter(it -> it.kind() != Kind.LEVEL).toList();
    var places = places();
    var totals = adding.isEmpty() ? Map.<Cell, Totals>of() : totals(places, adding, asked, points);
    var readings = new ArrayList<Map<Integer, Map<RegionId, Reading>>>();
    for (int at = 0; at < points.size(); at++) {
      var here = levels(measures, asked, points.get(at));
      for (var measure : adding) {
        var sums = totals.getOrDefault(new Cell(at, measure.key()), new Totals(places.size()));
        var read =
            measure.kind() == Kind.COVERAGE
                ? coverage(places, measure, points.get(at).day(), sums)
                : sums(places, measure.kind(), sums);
        if (asked != null) {
          read.keySet().retainAll(asked);
        }
        here.put(measure.key(), read);
      }
      readings.add(here);
    }
    return readings;
  }

  /** A measure at one of the points. */
  private record Cell(int at, int measure) {}

  private Map<Cell, Totals> totals(
      Places places,
      List<KnownMeasure> measures,
      @Nullable Set<RegionId> asked,
      List<AsOf> points) {
    var needed = withRosters(measures, asked, points);
    var regionKeys = keys.regions(List.of());
    var totals = new HashMap<Cell, Totals>();
    for (var sum : sums(places, measures, needed, points)) {
      if (!regionKeys.knows(sum.region())) {
        regionKeys = keys.regionsAnew();
      }
      var region = regionKeys.region(sum.region());
      if (places.knows(region)) {
        var into =
            totals.computeIfAbsent(
                new Cell(sum.point(), sum.measure()), _ -> new Totals(places.size()));
        add(sum, places.place(region), places.paths(points.get(sum.point()).day()), into);
      }
    }
    return totals;
  }

  private static void add(Sum sum, int region, int[][] paths, Totals into) {
    if (sum.whole()) {
      // A whole region that has become another by then is in that one's sum.
      if (paths[region][0] == region) {
        into.add(region, sum);
      }
      return;
    }
    for (int around : paths[region]) {
      into.add(around, sum);
    }
  }

  private List<Sum> sums(
      Places places,
      List<KnownMeasure> measures,
      @Nullable Set<RegionId> needed,
      List<AsOf> points) {
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
        : sums.sums(measureKeys, days, sets, wholes(places, needed));
  }

  private Integer @Nullable [] sets(AsOf point) {
    return point.where().isEmpty() ? null : dimensions.keysWith(point.where());
  }

  private Wholes wholes(Places places, @Nullable Set<RegionId> needed) {
    if (needed == null) {
      return Wholes.NONE;
    }
    var keyed = keys.regions(List.copyOf(needed));
    var branches = new ArrayList<Integer>();
    var leaves = new ArrayList<Integer>();
    for (var region : needed) {
      var isBranch = places.knows(region) && places.isBranch(places.place(region));
      (isBranch ? branches : leaves).add(keyed.key(region));
    }
    return new Wholes(
        places.lineage().fingerprint(), branches, leaves, places.lineage().changeDays());
  }

  /** A coverage needs the sums of the regions that its roster counts. */
  private @Nullable Set<RegionId> withRosters(
      List<KnownMeasure> measures, @Nullable Set<RegionId> asked, List<AsOf> points) {
    if (asked == null) {
      return null;
    }
    var needed = new HashSet<>(asked);
    for (var measure : measures) {
      for (var point : points) {
        needed.addAll(roster(measure, point.day()));
      }
    }
    return needed;
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

  private static Map<RegionId, Reading> sums(Places places, Kind kind, Totals totals) {
    var readings = new HashMap<RegionId, Reading>();
    for (int place = 0; place < places.size(); place++) {
      var reading = totals.reading(place, kind);
      if (reading != null) {
        readings.put(places.region(place), reading);
      }
    }
    return readings;
  }

  private Map<RegionId, Reading> coverage(
      Places places, KnownMeasure measure, LocalDate day, Totals totals) {
    var readings = new HashMap<RegionId, Reading>();
    for (var counted : roster(measure, day)) {
      if (places.knows(counted)) {
        var facts = totals.facts(places.place(counted));
        var covered = facts > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        for (int around : places.paths(day)[places.place(counted)]) {
          readings.merge(
              places.region(around),
              new Reading(covered, BigDecimal.ONE, facts),
              Reckoning::together);
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
      List<KnownMeasure> measures, @Nullable Set<RegionId> asked, AsOf point) {
    var levels = measures.stream().filter(it -> it.kind() == Kind.LEVEL).toList();
    var readings = new HashMap<Integer, Map<RegionId, Reading>>();
    if (levels.isEmpty()) {
      return readings;
    }
    var byCode = levels.stream().collect(toMap(it -> it.definition().code(), KnownMeasure::key));
    for (var fact : levelFacts(levels, asked, point)) {
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
    var places = places();
    var all = places.lineage().all();
    var paths = places.paths(asOf.day());
    var inside = new ArrayList<RegionId>();
    for (int place = 0; place < paths.length; place++) {
      var levelElsewhere = measure.kind() == Kind.LEVEL && !all.get(place).equals(region);
      if (!levelElsewhere
          && Arrays.stream(paths[place]).mapToObj(all::get).anyMatch(region::equals)) {
        inside.add(all.get(place));
      }
    }
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
