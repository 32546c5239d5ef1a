package city.tongyou.linkage.score;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs whose weight reaches the threshold; all that is kept of pairs.
 *
 * @param left one record of each pair, the lower number
 * @param right the other
 * @param weights log2 odds, the prior included
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
public record Edges(int[] left, int[] right, double[] weights) {

  public int size() {
    return left.length;
  }

  /** The probability that an edge's records are the same person. */
  public double probability(int edge) {
    return probabilityOf(weights[edge]);
  }

  /** From log2 odds to a probability. */
  public static double probabilityOf(double weight) {
    return 1 / (1 + Math.pow(2, -weight));
  }

  /** From a probability to log2 odds. */
  public static double weight(double probability) {
    return (Math.log(probability) - Math.log1p(-probability)) / Math.log(2);
  }

  /** All of several, one after another. */
  static Edges of(List<Collector> parts) {
    int size = parts.stream().mapToInt(it -> it.size).sum();
    var edges = new Edges(new int[size], new int[size], new double[size]);
    int next = 0;
    for (var part : parts) {
      System.arraycopy(part.left, 0, edges.left, next, part.size);
      System.arraycopy(part.right, 0, edges.right, next, part.size);
      System.arraycopy(part.weights, 0, edges.weights, next, part.size);
      next += part.size;
    }
    return edges;
  }

  /** Grows as edges come. */
  static final class Collector {
    private int[] left = new int[16];
    private int[] right = new int[16];
    private double[] weights = new double[16];
    private int size;

    void add(int a, int b, double weight) {
      if (size == left.length) {
        left = Arrays.copyOf(left, size * 2);
        right = Arrays.copyOf(right, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      left[size] = Math.min(a, b);
      right[size] = Math.max(a, b);
      weights[size++] = weight;
    }
  }
}
