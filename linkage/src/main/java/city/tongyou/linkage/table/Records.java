package city.tongyou.linkage.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.LongStream;

/**
 * All records that are to be linked, by column.
 *
 * @param ids what the user calls each record
 * @param sources the file or department each record comes from; one value for all if there is one
 * @param columns the attributes by name, in the order of the input
 */
public record Records(Ids ids, TextColumn sources, SequencedMap<String, Column> columns) {

  public Records {
    for (var column : columns.entrySet()) {
      if (column.getValue().size() != ids.size()) {
        throw new IllegalArgumentException(
            "Column %s has %d values, but there are %d records."
                .formatted(column.getKey(), column.getValue().size(), ids.size()));
      }
    }
  }

  /** Records of one source, numbered from 0. */
  public static Records of(Map<String, ? extends Column> columns) {
    int size = columns.values().iterator().next().size();
    return new Records(
        new Ids.Numbers(LongStream.range(0, size).toArray()),
        oneSource(size),
        new LinkedHashMap<>(columns));
  }

  private static TextColumn oneSource(int size) {
    var codes = new int[size];
    java.util.Arrays.fill(codes, 1);
    var dictionary = new Dictionary();
    dictionary.add("input");
    return new TextColumn(codes, dictionary);
  }

  public int size() {
    return ids.size();
  }

  /**
   * The column of this name.
   *
   * @throws UnknownColumn if there is none
   */
  public Column column(String name) {
    var column = columns.get(name);
    if (column == null) {
      throw new UnknownColumn(name, columns.sequencedKeySet());
    }
    return column;
  }
}
