package city.tongyou.reach.route;

import city.tongyou.reach.GeoPoint;

/**
 * Something on a route that a parent would want to know.
 *
 * @param words a sentence's worth, without the place
 * @param at where it is
 * @param metres how long it goes on; 0 for a crossing
 */
public record Reason(Kind kind, String words, GeoPoint at, double metres) {

  /** What it is about. */
  public enum Kind {
    CROSSING,
    BUSY_ROAD,
    UNLIT,
    STEPS
  }
}
