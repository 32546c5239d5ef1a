package city.tongyou.linkage.spark;

import java.io.Serializable;

/** A pair at or above the threshold; {@code left} is the lower number. */
record Edge(long left, long right, String leftId, String rightId, double weight)
    implements Serializable {

  /** What two partitions that met the same pair agree on. */
  record Pair(long left, long right) implements Serializable {}

  Pair pair() {
    return new Pair(left, right);
  }
}
