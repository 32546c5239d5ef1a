package city.tongyou.linkage.compare;

import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.work.Workers;
import java.util.List;

/**
 * All records with everything that a model's comparisons look at, a few words each, and the kernel
 * that reads them.
 *
 * @param words the rows, end to end, in the order of the records
 * @param stride words a row
 * @param kernel finds the levels of pairs of such rows
 * @param codes how the kernel packs levels
 * @param groupFields for each blocking rule where the record's block stands, as {@link #field}
 *     takes it
 * @param sourceField where the record's source stands
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
public record Rows(
    long[] words,
    int stride,
    PairKernel kernel,
    LevelCodes codes,
    int[] groupFields,
    int sourceField) {

  /**
   * Packs records for comparisons.
   *
   * @param groups for each blocking rule the block of each record, 0 for none
   */
  public static Rows of(
      List<Comparison> comparisons, int[][] groups, Derivation derivation, Workers workers) {
    var plan = new RowPlan();
    var constants = new Constants(derivation);
    var groupFields = new int[groups.length];
    for (int rule = 0; rule < groups.length; rule++) {
      groupFields[rule] = bit(plan.field(new Feature.Group(rule)));
    }
    int sourceField = bit(plan.field(new Feature.Source()));
    var kernel = KernelWriter.write(comparisons, plan, derivation, constants);
    var words = new RowFiller(plan, groups, derivation, constants, workers).fill();
    return new Rows(
        words, plan.words(), kernel, LevelCodes.of(comparisons), groupFields, sourceField);
  }

  private static int bit(RowPlan.Field field) {
    return field.word() * 64 + field.shift();
  }

  /** Reads a 32-bit field of the row that begins at {@code row}. */
  public static int field(long[] words, int row, int field) {
    return (int) (words[row + (field >>> 6)] >>> (field & 63));
  }
}
