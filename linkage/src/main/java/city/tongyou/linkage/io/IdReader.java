package city.tongyou.linkage.io;

import city.tongyou.linkage.table.Ids;
import java.util.List;

/** Reads the ids of all records: as numbers where every file has numbers. */
final class IdReader {

  private final Tables database;
  private final List<Tables.Table> tables;
  private final String column;

  IdReader(Tables database, List<Tables.Table> tables, String column) {
    this.database = database;
    this.tables = tables;
    this.column = column;
  }

  Ids read(int size) {
    boolean whole =
        tables.stream()
            .allMatch(table ->
                table.columns().stream().anyMatch(it -> it.name().equals(column) && it.isWhole()));
    return whole ? numbers(size) : texts(size);
  }

  private Ids numbers(int size) {
    var numbers = new long[size];
    var next = new int[1];
    for (var table : tables) {
      Chunks.read(
          database,
          "select %s::bigint from %s".formatted(sql(table), table.relation()),
          (vector, rows) -> {
            for (int row = 0; row < rows; row++) {
              if (vector.isNull(row)) {
                throw withoutId(table, next[0]);
              }
              numbers[next[0]++] = vector.getLong(row);
            }
          });
    }
    return new Ids.Numbers(numbers);
  }

  private Ids texts(int size) {
    var texts = new String[size];
    var next = new int[1];
    for (var table : tables) {
      Chunks.read(
          database,
          "select %s::varchar from %s".formatted(sql(table), table.relation()),
          (vector, rows) -> {
            for (int row = 0; row < rows; row++) {
              var text = vector.getString(row);
              if (text == null || text.isBlank()) {
                throw withoutId(table, next[0]);
              }
              texts[next[0]++] = text.strip();
            }
          });
    }
    return new Ids.Texts(texts);
  }

  private String sql(Tables.Table table) {
    return table.columns().stream()
        .filter(it -> it.name().equals(column))
        .findFirst()
        .map(Tables.Column::sql)
        .orElseThrow(() -> new BadInput("%s has no column '%s'.".formatted(table.file(), column)));
  }

  private BadInput withoutId(Tables.Table table, int record) {
    return new BadInput(
        "%s: record %d has no value in the id column '%s'."
            .formatted(table.file(), record + 1, column));
  }
}
