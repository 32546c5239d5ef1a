package city.tongyou.reach.circle;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.Place;

/** One thing that might be done about places. */
public sealed interface Change {

  /** A place more. */
  record Add(Place place) implements Change {}

  /** A place less. */
  record Remove(String placeId) implements Change {}

  /** A place elsewhere. */
  record Move(String placeId, GeoPoint to) implements Change {}
}
