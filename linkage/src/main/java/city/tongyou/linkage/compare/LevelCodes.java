package city.tongyou.linkage.compare;

import city.tongyou.linkage.model.Comparison;
import java.util.List;

/**
 * A pair's levels in one long: a few bits for each comparison, the first lowest.
 *
 * @param shifts where each comparison's bits begin
 * @param widths how many bits it has
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
public record LevelCodes(int[] shifts, int[] widths) {

  public static LevelCodes of(List<Comparison> comparisons) {
    var shifts = new int[comparisons.size()];
    var widths = new int[comparisons.size()];
    int next = 0;
    for (int i = 0; i < shifts.length; i++) {
      shifts[i] = next;
      widths[i] = 32 - Integer.numberOfLeadingZeros(comparisons.get(i).levels().size() - 1);
      next += widths[i];
    }
    if (next > 63) {
      throw new IllegalArgumentException(
          "The model's levels need %d bits a pair, but at most 63 can be had: merge comparisons."
              .formatted(next));
    }
    return new LevelCodes(shifts, widths);
  }

  public int comparisons() {
    return shifts.length;
  }

  /** All bits. */
  public int bits() {
    int last = shifts.length - 1;
    return shifts[last] + widths[last];
  }

  public int level(long code, int comparison) {
    return (int) (code >>> shifts[comparison]) & ((1 << widths[comparison]) - 1);
  }
}
