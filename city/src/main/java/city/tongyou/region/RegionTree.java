package city.tongyou.region;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All regions as they were read together; it never changes. */
final class RegionTree {

  private final Map<RegionId, Region> byId;
  private final Map<String, Region> byCode;
  private final Map<RegionId, List<Region>> children;
  private final List<Region> inOrder;
  private final List<Succession> successions;
  private final Lineage lineage;

  RegionTree(List<Region> inOrder, List<Succession> successions) {
    this.inOrder = inOrder;
    this.successions = successions;
    lineage = new Lineage(inOrder, successions);
    byId = inOrder.stream().collect(toUnmodifiableMap(Region::id, Function.identity()));
    byCode =
        inOrder.stream()
            .filter(region -> region.validTo() == null)
            .collect(toUnmodifiableMap(Region::code, Function.identity()));
    children =
        inOrder.stream()
            .filter(region -> region.parent() != null)
            .collect(groupingBy(region -> Objects.requireNonNull(region.parent())));
  }

  /** Whether nothing has changed since. */
  boolean isOf(List<Region> regions, List<Succession> then) {
    return inOrder.equals(regions) && successions.equals(then);
  }

  Lineage lineage() {
    return lineage;
  }

  Region root() {
    return inOrder.stream().filter(region -> region.parent() == null).findFirst().orElseThrow();
  }

  Optional<Region> find(RegionId id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Region> findByCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Region> children(RegionId parent, LocalDate day) {
    return children.getOrDefault(parent, List.of()).stream()
        .filter(region -> region.existsOn(day))
        .toList();
  }

  /** The region and all below it that a roster of {@code level} counts on {@code day}. */
  Stream<Region> roster(RegionId within, Level level, LocalDate day) {
    return inOrder.stream()
        .filter(region -> region.countsAs(level) && region.existsOn(day))
        .filter(region -> contains(within, region));
  }

  boolean hasLevel(Level level) {
    return inOrder.stream().anyMatch(region -> region.countsAs(level));
  }

  boolean contains(RegionId outer, Region inner) {
    return path(inner).anyMatch(region -> region.id().equals(outer));
  }

  /** The region itself, the one around it, and so on to the city. */
  Stream<Region> path(Region region) {
    return Stream.iterate(
        region,
        Objects::nonNull,
        it -> it.parent() == null ? null : byId.get(Objects.requireNonNull(it.parent())));
  }
}
