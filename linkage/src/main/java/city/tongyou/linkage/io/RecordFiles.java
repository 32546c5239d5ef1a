package city.tongyou.linkage.io;

import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.Dictionary;
import city.tongyou.linkage.table.Ids;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.table.UnknownColumn;
import city.tongyou.linkage.work.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from CSV, Parquet and xlsx files.
 *
 * <p>Values lose the spaces around them; an empty value counts as absent. Several files are several
 * sources; a column that a file lacks is absent from its records. Every column is read by a query
 * of its own, as many at a time as there are threads.
 */
public final class RecordFiles {

  private static final List<String> USUAL_IDS = List.of("unique_id", "rec_id", "id");

  private RecordFiles() {}

  /**
   * Reads files into one set of records.
   *
   * @throws BadInput if a file cannot be used, saying why
   */
  public static Records read(List<Path> files, ReadOptions options, Workers workers) {
    try (var tables = new Tables()) {
      var opened = files.stream().map(it -> tables.open(it, options)).toList();
      return new Reading(tables, opened, options).read(workers);
    }
  }

  /** One call's tables and what is to become of their columns. */
  private record Reading(Tables database, List<Tables.Table> tables, ReadOptions options) {

    Records read(Workers workers) {
      var names = names();
      var id = idColumn(names);
      var columns = new Column[names.size() + 1];
      var ids = new Ids[1];
      // The last unit reads the ids, which have no dictionary.
      workers.forEach(
          names.size() + 1,
          unit -> {
            if (unit == names.size()) {
              ids[0] = ids(id);
            } else if (!names.get(unit).equals(id)) {
              columns[unit] = new ColumnReader(database, tables).read(names.get(unit));
            }
          });
      return records(names, columns, ids[0]);
    }

    private Records records(List<String> names, Column[] columns, Ids ids) {
      var byName = new LinkedHashMap<String, Column>();
      for (int i = 0; i < names.size(); i++) {
        if (columns[i] != null) {
          byName.put(names.get(i), columns[i]);
        }
      }
      var sources = options.sourceColumn();
      if (sources == null) {
        return new Records(ids, files(), byName);
      }
      if (byName.get(sources) instanceof TextColumn column) {
        return new Records(ids, column, byName);
      }
      throw new UnknownColumn(sources, names);
    }

    private List<String> names() {
      var names = new LinkedHashSet<String>();
      tables.forEach(table -> table.columns().forEach(it -> names.add(it.name())));
      return List.copyOf(names);
    }

    private @Nullable String idColumn(List<String> names) {
      var wanted = options.idColumn();
      if (wanted != null && !names.contains(wanted)) {
        throw new UnknownColumn(wanted, names);
      }
      return wanted != null
          ? wanted
          : USUAL_IDS.stream().filter(names::contains).findFirst().orElse(null);
    }

    private int size() {
      return tables.stream().mapToInt(Tables.Table::rows).sum();
    }

    private Ids ids(@Nullable String column) {
      if (column == null) {
        var numbers = new long[size()];
        Arrays.setAll(numbers, it -> it);
        return new Ids.Numbers(numbers);
      }
      return new IdReader(database, tables, column).read(size());
    }

    private TextColumn files() {
      var dictionary = new Dictionary();
      var codes = new int[size()];
      int next = 0;
      for (var table : tables) {
        Arrays.fill(
            codes,
            next,
            next + table.rows(),
            dictionary.add(String.valueOf(table.file().getFileName())));
        next += table.rows();
      }
      return new TextColumn(codes, dictionary);
    }
  }

  /** Names of the columns of some files, without reading them. */
  public static List<String> columns(List<Path> files, ReadOptions options) {
    try (var tables = new Tables()) {
      var names = new LinkedHashSet<String>();
      files.forEach(it -> tables.open(it, options).columns().forEach(c -> names.add(c.name())));
      return new ArrayList<>(names);
    }
  }
}
