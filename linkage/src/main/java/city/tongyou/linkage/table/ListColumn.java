package city.tongyou.linkage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Any number of values a record, such as the roles' guardians or all spellings of a name.
 *
 * @param starts where a record's values begin in {@code codes}; one longer than there are records
 * @param codes the values' codes, sorted and distinct within a record
 */
@SuppressWarnings("ArrayRecordComponent") // columns are compared by identity
public record ListColumn(int[] starts, int[] codes, Dictionary dictionary) implements Column {

  @Override
  public int size() {
    return starts.length - 1;
  }

  /** The record's values, in the order of their codes. */
  public List<String> values(int record) {
    var values = new ArrayList<String>();
    for (int i = starts[record]; i < starts[record + 1]; i++) {
      values.add(dictionary.text(codes[i]));
    }
    return values;
  }

  /** A column of these lists; empty values are left out and repeated ones kept once. */
  public static ListColumn of(List<List<String>> lists) {
    var dictionary = new Dictionary();
    var builder = new Builder(lists.size(), dictionary);
    for (var list : lists) {
      builder.add(list.stream().mapToInt(dictionary::add).toArray());
    }
    return builder.build();
  }

  /** Collects a list column record by record. */
  public static final class Builder {
    private final int[] starts;
    private final Dictionary dictionary;
    private int[] codes = new int[16];
    private int records;
    private int used;

    public Builder(int size, Dictionary dictionary) {
      this.starts = new int[size + 1];
      this.dictionary = dictionary;
    }

    /** Adds the next record's codes in any order; zeros and repetitions are dropped. */
    public void add(int[] values) {
      var sorted = values.clone();
      Arrays.sort(sorted);
      int last = 0;
      for (int value : sorted) {
        if (value != last) {
          append(value);
          last = value;
        }
      }
      starts[++records] = used;
    }

    private void append(int value) {
      if (used == codes.length) {
        codes = Arrays.copyOf(codes, used * 2);
      }
      codes[used++] = value;
    }

    public ListColumn build() {
      return new ListColumn(starts, Arrays.copyOf(codes, used), dictionary);
    }
  }
}
