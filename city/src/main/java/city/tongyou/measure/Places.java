package city.tongyou.measure;

import city.tongyou.region.Lineage;
import city.tongyou.region.RegionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which regions each region lay in, worked out once for every span of days without a change.
 * Regions go by their place in the lineage.
 */
final class Places {

  private final Lineage lineage;
  private final Map<RegionId, Integer> places = new HashMap<>();
  private final Map<Long, int[][]> paths = new ConcurrentHashMap<>();
  private final boolean[] branches;

  Places(Lineage lineage) {
    this.lineage = lineage;
    lineage.all().forEach(region -> places.put(region, places.size()));
    branches = new boolean[places.size()];
    for (var day : firstDays()) {
      markBranches(paths(day));
    }
  }

  private void markBranches(int[][] paths) {
    for (int region = 0; region < paths.length; region++) {
      for (int around : paths[region]) {
        branches[around] |= around != region;
      }
    }
  }

  boolean isOf(Lineage other) {
    return lineage.equals(other);
  }

  Lineage lineage() {
    return lineage;
  }

  int size() {
    return branches.length;
  }

  boolean knows(RegionId region) {
    return places.containsKey(region);
  }

  int place(RegionId region) {
    return Objects.requireNonNull(places.get(region), () -> "No region " + region);
  }

  RegionId region(int place) {
    return lineage.all().get(place);
  }

  /** The first day of every span without a change; that of the first is the beginning of time. */
  List<LocalDate> firstDays() {
    var days = new ArrayList<>(lineage.changeDays());
    days.addFirst(LocalDate.MIN);
    return days;
  }

  /** For each region what it has become by a day and all that it lies in then, narrowest first. */
  int[][] paths(LocalDate day) {
    var span = lineage.changeDays().stream().filter(change -> !change.isAfter(day)).count();
    return paths.computeIfAbsent(
        span,
        _ ->
            lineage.all().stream()
                .map(region -> lineage.path(region, day).stream().mapToInt(this::place).toArray())
                .toArray(int[][]::new));
  }

  /** Whether other regions lie in it, on whatever day. */
  boolean isBranch(int place) {
    return branches[place];
  }
}
