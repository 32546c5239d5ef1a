package city.tongyou.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import city.tongyou.region.RegionId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of the city. A fact is posted in the transaction that makes it true, so it is in
 * every number from the moment that transaction commits. All days are days of the city.
 */
@Service
@Transactional
public class Measures {

  private final FactRepository facts;
  private final KeyRepository definitions;
  private final Keys keys;
  private final Reckoning reckoning;

  Measures(FactRepository facts, KeyRepository definitions, Keys keys, Reckoning reckoning) {
    this.facts = facts;
    this.definitions = definitions;
    this.keys = keys;
    this.reckoning = reckoning;
  }

  /**
   * Says what a measure is. Doing so again changes its name, unit and rules.
   *
   * @throws IllegalArgumentException if it is known as another kind or over another roster
   */
  public void define(Definition definition) {
    definitions.save(definition);
    keys.forget(definition.code());
    var kept = keys.measure(definition.code()).definition();
    if (kept.kind() != definition.kind() || !kept.roster().equals(definition.roster())) {
      throw new IllegalArgumentException(
          "%s is a %s and cannot become a %s"
              .formatted(definition.code(), kept.kind(), definition.kind()));
    }
  }

  /** All measures, in the order of their codes. */
  @Transactional(readOnly = true)
  public List<Definition> list() {
    return definitions.listMeasures().stream().map(KnownMeasure::definition).toList();
  }

  @Transactional(readOnly = true)
  public Optional<Definition> find(MeasureCode code) {
    return definitions.findMeasure(code).map(KnownMeasure::definition);
  }

  /**
   * Posts a fact. Posting the same fact again changes nothing. A measure that nobody defined is a
   * level.
   *
   * @throws AlreadyCounted if the measure counts each subject once and another fact counts this one
   * @throws IllegalArgumentException if what happens on one day, a flow, is to hold until another
   */
  public void post(Fact fact) {
    var measure = keys.measureOrLevel(fact.measure());
    if (measure.kind() == Kind.FLOW && fact.validTo() != null) {
      throw new IllegalArgumentException(fact.measure() + " is a flow: its facts do not lapse");
    }
    var once = measure.definition().oncePerSubject();
    if (once) {
      facts
          .count(fact, measure.key())
          .ifPresent(other -> {
            throw new AlreadyCounted(fact, other);
          });
    }
    int region = keys.regions(List.of(fact.region())).key(fact.region());
    facts.insert(fact, measure, region, keys.dimensions(fact.dimensions()));
    if (once) {
      facts.noteCounted(fact);
    }
  }

  /** Takes a fact out of every number from now on; what was known before stays known. */
  public void supersede(Fact.FactId fact) {
    facts.supersede(fact);
  }

  /** Puts a fact in the place of one that was wrong, or that now ends on another day. */
  public void correct(Fact.FactId wrong, Fact right) {
    facts.supersede(wrong);
    post(right);
  }

  /**
   * What a measure reads in all regions that read something; in others it reads nothing, which is 0
   * of a stock or flow. What a region has become counts there, and all that lies in it on the day.
   */
  @Transactional(readOnly = true)
  public Map<RegionId, Reading> read(MeasureCode measure, AsOf asOf) {
    var known = keys.measure(measure);
    return reckoning
        .read(List.of(known), null, List.of(asOf))
        .getFirst()
        .getOrDefault(known.key(), Map.of());
  }

  /** What a measure reads in one region; nothing is 0 over 1. */
  @Transactional(readOnly = true)
  public Reading read(MeasureCode measure, RegionId region, AsOf asOf) {
    return readAll(List.of(measure), region, asOf).getOrDefault(measure, Reading.NOTHING);
  }

  /**
   * What several measures read in one region; those that read nothing, or are none, are missing.
   */
  @Transactional(readOnly = true)
  public Map<MeasureCode, Reading> readAll(List<MeasureCode> measures, RegionId region, AsOf asOf) {
    var known = keys.listKnown(measures);
    var readings = reckoning.read(known, Set.of(region), List.of(asOf)).getFirst();
    var here = new HashMap<MeasureCode, Reading>();
    for (var measure : known) {
      var reading = readings.getOrDefault(measure.key(), Map.of()).get(region);
      if (reading != null) {
        here.put(measure.definition().code(), reading);
      }
    }
    return here;
  }

  /**
   * What a measure reads in some regions at several points, such as the ends of months.
   *
   * @param points which differ in their days alone
   */
  @Transactional(readOnly = true)
  public Map<AsOf, Map<RegionId, Reading>> curve(
      MeasureCode measure, List<RegionId> regions, List<AsOf> points) {
    if (points.isEmpty() || points.stream().anyMatch(it -> !it.asksLike(points.getFirst()))) {
      throw new IllegalArgumentException("The points of a curve differ in their days alone");
    }
    var known = keys.measure(measure);
    var readings = reckoning.read(List.of(known), Set.copyOf(regions), points);
    var curve = new LinkedHashMap<AsOf, Map<RegionId, Reading>>();
    for (int i = 0; i < points.size(); i++) {
      curve.put(points.get(i), readings.get(i).getOrDefault(known.key(), Map.of()));
    }
    return curve;
  }

  /** The facts that a reading stands on, the newest first. */
  @Transactional(readOnly = true)
  public List<Fact> listFacts(MeasureCode measure, RegionId region, AsOf asOf, Slice slice) {
    return reckoning.behind(keys.measure(measure), region, asOf, slice);
  }

  /**
   * A level: the newest fact that holds on a day. Empty if there is none.
   *
   * @param region the region itself; a level does not add up from below
   */
  @Transactional(readOnly = true)
  public Optional<Value> findLevel(MeasureCode measure, RegionId region, LocalDate day) {
    return reckoning
        .levelFacts(keys.listKnown(List.of(measure)), Set.of(region), AsOf.day(day))
        .stream()
        .map(Value::of)
        .findFirst();
  }

  /** The levels of several measures in every region that has one on a day. */
  @Transactional(readOnly = true)
  public Map<Cell, Value> levels(List<MeasureCode> measures, LocalDate day) {
    return reckoning.levelFacts(keys.listKnown(measures), null, AsOf.day(day)).stream()
        .collect(toMap(fact -> new Cell(fact.measure(), fact.region()), Value::of));
  }

  /** The facts of a level in a region, oldest first: the steps of its curve. */
  @Transactional(readOnly = true)
  public List<Fact> listLevels(MeasureCode measure, RegionId region) {
    return listLevels(List.of(measure), LocalDate.of(9999, 12, 31))
        .getOrDefault(new Cell(measure, region), List.of());
  }

  /** The same for several measures in every region, up to a day. */
  @Transactional(readOnly = true)
  public Map<Cell, List<Fact>> listLevels(List<MeasureCode> measures, LocalDate until) {
    var known = keys.listKnown(measures).stream().map(KnownMeasure::key).toArray(Integer[]::new);
    return facts.steps(known, until).stream()
        .collect(groupingBy(fact -> new Cell(fact.measure(), fact.region()), Collectors.toList()));
  }

  /** A measure in a region. */
  public record Cell(MeasureCode measure, RegionId region) {}
}
