package city.tongyou.linkage.table;

import org.jspecify.annotations.Nullable;

/**
 * One value or none a record.
 *
 * @param codes a record's code in the dictionary; 0 where it has no value
 */
@SuppressWarnings("ArrayRecordComponent") // columns are compared by identity
public record TextColumn(int[] codes, Dictionary dictionary) implements Column {

  @Override
  public int size() {
    return codes.length;
  }

  /** The record's value, or null where it has none. */
  public @Nullable String value(int record) {
    int code = codes[record];
    return code == 0 ? null : dictionary.text(code);
  }

  /** A column of these values, null or empty for none. */
  public static TextColumn of(@Nullable String... values) {
    var dictionary = new Dictionary();
    var codes = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      codes[i] = dictionary.add(values[i]);
    }
    return new TextColumn(codes, dictionary);
  }
}
