package city.tongyou.region;

import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of every region that ever was, and where it lies, on any day. It never changes.
 *
 * <p>A region that was renamed, moved or merged lives on in the one that came after it. One that
 * was split stays what it was, for nobody can tell which part a record of it belongs to.
 */
public final class Lineage {

  private final Map<RegionId, Optional<RegionId>> parents = new HashMap<>();
  private final Map<RegionId, List<Succession>> successions;
  private final List<RegionId> all;
  private final List<LocalDate> changeDays;
  private final String fingerprint;

  Lineage(List<Region> regions, List<Succession> successions) {
    regions.forEach(it -> parents.put(it.id(), Optional.ofNullable(it.parent())));
    this.all = regions.stream().map(Region::id).toList();
    this.successions = successions.stream().collect(groupingBy(Succession::predecessor));
    this.changeDays = successions.stream().map(Succession::day).distinct().sorted().toList();
    this.fingerprint = fingerprint(regions, successions);
  }

  /** All regions that ever were, each after the one that it lies in. */
  public List<RegionId> all() {
    return all;
  }

  /** The days on which some region became another, in order. */
  public List<LocalDate> changeDays() {
    return changeDays;
  }

  /** The same for two lineages exactly if they place every region alike on every day. */
  public String fingerprint() {
    return fingerprint;
  }

  /** What a region has become by a day: itself unless exactly one region came after it. */
  public RegionId onDay(RegionId region, LocalDate day) {
    var now = region;
    for (var next = successor(now, day); next != null; next = successor(now, day)) {
      now = next;
    }
    return now;
  }

  private @Nullable RegionId successor(RegionId region, LocalDate day) {
    var after = successions.getOrDefault(region, List.of());
    return after.size() == 1 && !after.getFirst().day().isAfter(day)
        ? after.getFirst().successor()
        : null;
  }

  /** What a region has become by a day, the region around that, and so on up to the city. */
  public List<RegionId> path(RegionId region, LocalDate day) {
    var path = new ArrayList<RegionId>();
    for (Optional<RegionId> next = Optional.of(region); next.isPresent(); ) {
      var here = onDay(next.get(), day);
      path.add(here);
      next = parents.getOrDefault(here, Optional.empty());
    }
    return path;
  }

  private static String fingerprint(List<Region> regions, List<Succession> successions) {
    var text = new StringBuilder();
    regions.forEach(it -> text.append(it.id()).append(' ').append(it.parent()).append('\n'));
    successions.forEach(it -> text.append(it).append('\n'));
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
