package city.tongyou.linkage.block;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Derivation;
import java.util.Arrays;

/**
 * One rule's keys, a 64-bit number for each record and value: equal numbers, equal keys, exactly.
 *
 * <p>Records without a value for some key have none; a record with lists has one for each
 * combination. Codes stand side by side; where they would need more than 64 bits, what is there so
 * far is numbered anew first.
 */
final class Keys {

  private long[] keys;
  private int[] records;
  private int size;
  private int bits;

  private Keys(int records) {
    this.keys = new long[records];
    this.records = new int[records];
    this.size = records;
    Arrays.setAll(this.records, it -> it);
  }

  static Keys of(BlockingRule rule, Derivation derivation) {
    var keys = new Keys(derivation.records().size());
    for (var key : rule.keys()) {
      keys.append(derivation.column(key));
    }
    return keys;
  }

  private void append(Column column) {
    int more = 32 - Integer.numberOfLeadingZeros(column.dictionary().size());
    if (bits + more > 64) {
      renumber();
    }
    switch (column) {
      case TextColumn it -> appendTexts(it.codes(), more);
      case ListColumn it -> appendLists(it, more);
    }
    bits += more;
  }

  private void appendTexts(int[] codes, int more) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int code = codes[records[i]];
      if (code != 0) {
        keys[kept] = (keys[i] << more) | code;
        records[kept++] = records[i];
      }
    }
    size = kept;
  }

  private void appendLists(ListColumn lists, int more) {
    int expanded = 0;
    for (int i = 0; i < size; i++) {
      expanded += lists.starts()[records[i] + 1] - lists.starts()[records[i]];
    }
    var newKeys = new long[expanded];
    var newRecords = new int[expanded];
    int next = 0;
    for (int i = 0; i < size; i++) {
      for (int j = lists.starts()[records[i]]; j < lists.starts()[records[i] + 1]; j++) {
        newKeys[next] = (keys[i] << more) | lists.codes()[j];
        newRecords[next++] = records[i];
      }
    }
    keys = newKeys;
    records = newRecords;
    size = expanded;
  }

  /** Replaces keys by their ranks, which need few bits. */
  private void renumber() {
    RadixSort.sort(keys, records, size, 64);
    long rank = 0;
    long before = size == 0 ? 0 : keys[0];
    for (int i = 0; i < size; i++) {
      rank += keys[i] == before ? 0 : 1;
      before = keys[i];
      keys[i] = rank;
    }
    bits = 64 - Long.numberOfLeadingZeros(rank);
  }

  /** Sorts by key, then record, and finds the runs. */
  Blocks blocks(int records, int largest) {
    RadixSort.sort(keys, this.records, size, bits);
    return Blocks.ofRuns(keys, this.records, size, records, largest);
  }
}
