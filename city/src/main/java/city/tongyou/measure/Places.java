package city.tongyou.measure;

import city.tongyou.region.Lineage;
import city.tongyou.region.RegionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which regions each region lay in, worked out once for every span of days without a change. */
final class Places {

  private final Lineage lineage;
  private final Map<Long, Map<RegionId, List<RegionId>>> bySpan = new ConcurrentHashMap<>();
  private final Set<RegionId> branches = new HashSet<>();

  Places(Lineage lineage) {
    this.lineage = lineage;
    for (var day : firstDays()) {
      paths(day)
          .forEach((region, path) ->
              path.stream().filter(it -> !it.equals(region)).forEach(branches::add));
    }
  }

  boolean isOf(Lineage other) {
    return lineage == other;
  }

  Lineage lineage() {
    return lineage;
  }

  /** The first day of every span without a change; that of the first is the beginning of time. */
  List<LocalDate> firstDays() {
    var days = new ArrayList<>(lineage.changeDays());
    days.addFirst(LocalDate.MIN);
    return days;
  }

  /** What a region has become by a day and all that it lies in then, the narrowest first. */
  List<RegionId> path(RegionId region, LocalDate day) {
    return paths(day).getOrDefault(region, List.of());
  }

  /** Whether other regions lie in it, on whatever day. */
  boolean isBranch(RegionId region) {
    return branches.contains(region);
  }

  private Map<RegionId, List<RegionId>> paths(LocalDate day) {
    var span = lineage.changeDays().stream().filter(change -> !change.isAfter(day)).count();
    return bySpan.computeIfAbsent(
        span,
        _ -> {
          var paths = new HashMap<RegionId, List<RegionId>>();
          lineage
              .all()
              .forEach(region -> paths.put(region, List.copyOf(lineage.path(region, day))));
          return paths;
        });
  }
}
