package city.tongyou.linkage.io;

import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.Dictionary;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.table.TextColumn;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one column of all tables, chunk by chunk, into a dictionary and codes. */
final class ColumnReader {

  /** Stands between the values of a list on its way here; no text has it. */
  private static final String SEPARATOR = "\u001F";

  private static final Pattern BETWEEN = Pattern.compile(SEPARATOR);

  private final Tables database;
  private final List<Tables.Table> tables;

  ColumnReader(Tables database, List<Tables.Table> tables) {
    this.database = database;
    this.tables = tables;
  }

  Column read(String name) {
    int size = tables.stream().mapToInt(Tables.Table::rows).sum();
    var dictionary = new Dictionary();
    var codes = new int[size];
    boolean lists = false;
    int next = 0;
    for (var table : tables) {
      for (var column : table.columns()) {
        if (column.name().equals(name)) {
          lists |= column.isList();
          readInto(table, column, codes, next, dictionary);
        }
      }
      next += table.rows();
    }
    var texts = new TextColumn(codes, dictionary);
    return lists ? split(texts) : texts;
  }

  private void readInto(
      Tables.Table table, Tables.Column column, int[] codes, int from, Dictionary dictionary) {
    var value =
        column.isList()
            ? "array_to_string(%s, chr(31))".formatted(column.sql())
            : "%s::varchar".formatted(column.sql());
    var target = new int[] {from};
    Chunks.read(
        database,
        "select %s from %s".formatted(value, table.relation()),
        (vector, rows) -> {
          for (int row = 0; row < rows; row++) {
            var text = vector.getString(row);
            codes[target[0]++] = dictionary.add(text == null ? null : text.strip());
          }
        });
  }

  private static ListColumn split(TextColumn texts) {
    var dictionary = new Dictionary();
    var lists = new ListColumn.Builder(texts.size(), dictionary);
    for (int record = 0; record < texts.size(); record++) {
      var text = texts.value(record);
      var parts = text == null ? Stream.<String>of() : BETWEEN.splitAsStream(text);
      lists.add(parts.map(String::strip).mapToInt(dictionary::add).toArray());
    }
    return lists.build();
  }
}
