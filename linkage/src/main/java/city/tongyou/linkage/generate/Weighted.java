package city.tongyou.linkage.generate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Draws items whose frequency falls with their rank as Zipf's law has it. */
final class Weighted<T> {

  private final List<T> items;
  private final double[] upTo;

  private Weighted(List<T> items, double[] upTo) {
    this.items = items;
    this.upTo = upTo;
  }

  static <T> Weighted<T> zipf(List<T> items, double exponent) {
    var upTo = new double[items.size()];
    double sum = 0;
    for (int rank = 0; rank < upTo.length; rank++) {
      sum += Math.pow(rank + 1.0, -exponent);
      upTo[rank] = sum;
    }
    return new Weighted<>(List.copyOf(items), upTo);
  }

  T draw(SplittableRandom random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return items.get(Math.min(items.size() - 1, found < 0 ? -found - 1 : found + 1));
  }
}
