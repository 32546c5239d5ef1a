package city.tongyou.linkage.score;

import city.tongyou.linkage.compare.LevelCodes;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.transform.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trained model's weights, in tables over packed levels.
 *
 * <p>Levels are split into chunks of at most {@value #CHUNK} bits with a table each: the sum of
 * their weights, and the sum with the greatest adjustments that are possible. Only a pair that
 * could reach the threshold has its adjustments looked up.
 */
public final class Scorer {

  private static final int CHUNK = 14;

  private final double priorWeight;
  private final LevelCodes codes;
  private final List<Chunk> chunks = new ArrayList<>();
  private final @Nullable Frequencies[][] frequencies;

  @SuppressWarnings("ArrayRecordComponent") // compared by identity
  private record Chunk(int shift, long mask, double[] weights, double[] most) {}

  public Scorer(Model model, Derivation derivation) {
    this(model, derivation, ValueShares::counted);
  }

  /** The same where the records at hand are a part of all records. */
  public Scorer(Model model, Derivation derivation, ValueShares shares) {
    priorWeight = model.priorWeight();
    codes = LevelCodes.of(model.comparisons());
    frequencies =
        model.comparisons().stream()
            .map(it -> frequencies(it, derivation, shares))
            .toArray(Frequencies[][]::new);
    for (int from = 0; from < codes.comparisons(); ) {
      int to = from + 1;
      while (to < codes.comparisons() && bits(from, to + 1) <= CHUNK) {
        to++;
      }
      chunks.add(chunk(model.comparisons(), from, to));
      from = to;
    }
  }

  private static @Nullable Frequencies[] frequencies(
      Comparison comparison, Derivation derivation, ValueShares shares) {
    Map<TermFrequency, Frequencies> known = new HashMap<>();
    return comparison.levels().stream()
        .map(level -> {
          var adjustment = level.termFrequency();
          return adjustment == null
              ? null
              : known.computeIfAbsent(
                  adjustment, it -> frequencies(comparison, it, derivation, shares));
        })
        .toArray(Frequencies[]::new);
  }

  private static Frequencies frequencies(
      Comparison comparison, TermFrequency it, Derivation derivation, ValueShares shares) {
    var column = derivation.text(it.column());
    return Frequencies.of(it, column, exactU(comparison, it), shares.of(it.column(), column));
  }

  /** The u of the level that asks for equality on the adjusted column. */
  private static double exactU(Comparison comparison, TermFrequency adjustment) {
    for (var level : comparison.levels()) {
      if (level.condition() instanceof Condition.Exact exact
          && exact.column().equals(adjustment.column())) {
        return u(level);
      }
    }
    return comparison.levels().stream()
        .filter(it -> adjustment.equals(it.termFrequency()))
        .findFirst()
        .map(Scorer::u)
        .orElse(1.0);
  }

  private static double u(Level level) {
    var u = level.u();
    return u == null ? 1 : u;
  }

  private int bits(int from, int to) {
    return codes.shifts()[to - 1] + codes.widths()[to - 1] - codes.shifts()[from];
  }

  private Chunk chunk(List<Comparison> comparisons, int from, int to) {
    int size = 1 << bits(from, to);
    var weights = new double[size];
    var most = new double[size];
    for (int code = 0; code < size; code++) {
      for (int c = from; c < to; c++) {
        int level = codes.level((long) code << codes.shifts()[from], c);
        if (level < comparisons.get(c).levels().size()) {
          var adjustment = frequencies[c][level];
          double weight = comparisons.get(c).levels().get(level).weight();
          weights[code] += weight;
          most[code] += weight + (adjustment == null ? 0 : adjustment.most());
        }
      }
    }
    return new Chunk(codes.shifts()[from], size - 1L, weights, most);
  }

  /** The greatest weight that a pair with these levels can have. */
  public double weightAtMost(long levels) {
    double sum = priorWeight;
    for (var chunk : chunks) {
      sum += chunk.most[(int) (levels >>> chunk.shift & chunk.mask)];
    }
    return sum;
  }

  /** A pair's weight: log2 odds with the prior and all adjustments. */
  public double weight(long levels, int a, int b) {
    double sum = priorWeight;
    for (var chunk : chunks) {
      sum += chunk.weights[(int) (levels >>> chunk.shift & chunk.mask)];
    }
    for (int c = 0; c < frequencies.length; c++) {
      sum += adjustment(c, codes.level(levels, c), a, b);
    }
    return sum;
  }

  /** What the frequency of the values adds at one comparison's level. */
  public double adjustment(int comparison, int level, int a, int b) {
    var adjustment = frequencies[comparison][level];
    return adjustment == null ? 0 : adjustment.weight(a, b);
  }
}
