package city.tongyou.measure;

import city.tongyou.region.RegionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Regions and their small keys, both ways. */
final class RegionKeys {

  private final Map<RegionId, Integer> keys;
  private final Map<Integer, RegionId> regions = new HashMap<>();

  RegionKeys(Map<RegionId, Integer> keys) {
    this.keys = Map.copyOf(keys);
    keys.forEach((region, key) -> regions.put(key, region));
  }

  boolean hasAll(Collection<RegionId> needed) {
    return keys.keySet().containsAll(needed);
  }

  int key(RegionId region) {
    return Objects.requireNonNull(keys.get(region), region::toString);
  }

  Integer[] keys(Collection<RegionId> some) {
    return some.stream().map(this::key).toArray(Integer[]::new);
  }

  RegionId region(int key) {
    return Objects.requireNonNull(regions.get(key), () -> "No region has key " + key);
  }

  boolean knows(int key) {
    return regions.containsKey(key);
  }
}
