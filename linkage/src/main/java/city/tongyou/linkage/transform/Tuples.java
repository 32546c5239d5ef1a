package city.tongyou.linkage.transform;

import city.tongyou.linkage.table.TextColumn;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct combinations of values of several columns, numbered in the order of the records.
 *
 * @param tupleOf each record's combination
 * @param examples for each combination the first record that has it
 */
@SuppressWarnings("ArrayRecordComponent") // columns are compared by identity
record Tuples(int[] tupleOf, int[] examples) {

  static Tuples of(List<TextColumn> columns, int size) {
    var tuples = new Tuples(new int[size], new int[Math.min(size, 1)]);
    for (var column : columns) {
      tuples = tuples.refined(column.codes());
    }
    return tuples;
  }

  int of(int record) {
    return tupleOf[record];
  }

  int example(int tuple) {
    return examples[tuple];
  }

  int count() {
    return examples.length;
  }

  /** Splits each combination by the values of one more column. */
  private Tuples refined(int[] codes) {
    var numbers = new LongNumbers(codes.length);
    var refined = new int[codes.length];
    var firsts = new int[16];
    int count = 0;
    for (int record = 0; record < codes.length; record++) {
      int number = numbers.number(((long) tupleOf[record] << 32) | codes[record]);
      refined[record] = number;
      if (number == count) {
        firsts = count == firsts.length ? Arrays.copyOf(firsts, count * 2) : firsts;
        firsts[count++] = record;
      }
    }
    return new Tuples(refined, Arrays.copyOf(firsts, count));
  }
}
