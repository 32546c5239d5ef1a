package city.tongyou.measure;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.region.Lineage;
import city.tongyou.region.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The capability's own recount: every fact that was ever posted, in a plain list, and each number
 * added up from the list alone. It shares no code with what it judges.
 */
final class CountedAnew {

  record Entry(Fact fact, Instant recorded, @Nullable Instant superseded) {

    boolean knownAt(Instant moment) {
      return !recorded.isAfter(moment) && (superseded == null || superseded.isAfter(moment));
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  void posted(Fact fact, Instant moment) {
    if (entries.stream().noneMatch(it -> it.fact().id().equals(fact.id()))) {
      entries.add(new Entry(fact, moment, null));
    }
  }

  void superseded(Fact.FactId id, Instant moment) {
    entries.replaceAll(it ->
        it.fact().id().equals(id) && it.superseded() == null
            ? new Entry(it.fact(), it.recorded(), moment)
            : it);
  }

  List<Fact> standing() {
    return entries.stream().filter(it -> it.superseded() == null).map(Entry::fact).toList();
  }

  private Stream<Fact> facts(MeasureCode measure, AsOf asOf) {
    return entries.stream()
        .filter(it -> it.knownAt(asOf.knownAt().orElse(Instant.MAX)))
        .map(Entry::fact)
        .filter(it -> it.measure().equals(measure))
        .filter(it -> it.dimensions().entrySet().containsAll(asOf.where().entrySet()))
        .filter(it -> !it.validFrom().isAfter(asOf.day()))
        .filter(it -> it.validTo() == null || it.validTo().isAfter(asOf.day()))
        .filter(it -> asOf.since().map(since -> !it.validFrom().isBefore(since)).orElse(true));
  }

  /** Numerator, denominator and number of facts of all that lies in each region on the day. */
  Map<RegionId, Reading> sums(MeasureCode measure, AsOf asOf, Lineage lineage) {
    var sums = new HashMap<RegionId, Reading>();
    facts(measure, asOf)
        .forEach(fact -> {
          for (var around : lineage.path(fact.region(), asOf.day())) {
            sums.merge(
                around,
                new Reading(fact.numerator(), fact.denominator(), 1),
                (one, other) ->
                    new Reading(
                        one.numerator().add(other.numerator()),
                        one.denominator().add(other.denominator()),
                        one.facts() + other.facts()));
          }
        });
    return sums;
  }

  Optional<Fact> level(MeasureCode measure, RegionId region, LocalDate day) {
    return facts(measure, AsOf.day(day))
        .filter(it -> it.region().equals(region))
        .reduce((one, other) -> other.validFrom().isBefore(one.validFrom()) ? one : other);
  }

  /** Compares all regions; what reads nothing may be missing or 0. */
  static void same(
      Map<RegionId, Reading> read, Map<RegionId, Reading> counted, boolean rate, String of) {
    assertThat(read.keySet()).as(of).containsAll(counted.keySet());
    read.forEach((region, reading) -> {
      var truth = counted.getOrDefault(region, new Reading(BigDecimal.ZERO, BigDecimal.ZERO, 0));
      assertThat(reading.numerator()).as(of).isEqualByComparingTo(truth.numerator());
      assertThat(reading.facts()).as(of).isEqualTo(truth.facts());
      if (rate) {
        assertThat(reading.denominator()).as(of).isEqualByComparingTo(truth.denominator());
      }
    });
  }
}
