package city.tongyou.measure;

/** How facts become a number. */
public enum Kind {
  /** How many there are on a day: the facts that hold then. Adds up the region tree. */
  STOCK,
  /** How many happened in a window of days: a fact counts on the day from which it is valid. */
  FLOW,
  /** Numerators over denominators of the facts that hold on a day; both add up the region tree. */
  RATE,
  /** What was measured last and still holds. Does not add up. */
  LEVEL,
  /** How many regions of a roster have at least one fact that holds, over the roster's length. */
  COVERAGE
}
