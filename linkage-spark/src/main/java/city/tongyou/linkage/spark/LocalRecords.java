package city.tongyou.linkage.spark;

import city.tongyou.linkage.table.Dictionary;
import city.tongyou.linkage.table.Ids;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a partition into the engine's columns. */
final class LocalRecords {

  private LocalRecords() {}

  static Records of(List<RecordRow> rows, List<String> names) {
    var columns = new LinkedHashMap<String, TextColumn>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      columns.put(names.get(i), column(rows, row -> row.values()[column]));
    }
    String[] ids = rows.stream().map(RecordRow::id).toArray(String[]::new);
    return new Records(
        new Ids.Texts(ids), column(rows, RecordRow::source), new LinkedHashMap<>(columns));
  }

  private static TextColumn column(
      List<RecordRow> rows, Function<RecordRow, @Nullable String> value) {
    var dictionary = new Dictionary();
    int[] codes = rows.stream().mapToInt(row -> dictionary.add(value.apply(row))).toArray();
    return new TextColumn(codes, dictionary);
  }
}
