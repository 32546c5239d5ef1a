package city.tongyou.reach.circle;

import city.tongyou.reach.Basis;
import city.tongyou.reach.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one origin stands with one kind of place.
 *
 * @param nearest the nearest place, at the same time the one of the first id; nothing if
 *     unreachable
 * @param seconds to it; nothing if unreachable, never 0 or a large number in its stead
 * @param counts how many places lie within each cutoff
 * @param catchment capacity for each child, by the two-step floating catchment; 0 where no place is
 *     near
 * @param score 0 to 100 for the nearest
 * @param basis what the times rest on
 */
public record Access(
    Optional<Place> nearest,
    OptionalInt seconds,
    List<Integer> counts,
    double catchment,
    double score,
    Basis basis) {

  public boolean isReachable() {
    return seconds.isPresent();
  }
}
