package city.tongyou.linkage.io;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBConnection;

/** Input files as tables of a database in memory. */
final class Tables implements AutoCloseable {

  private final DuckDBConnection connection;
  private final List<Path> temporary = new ArrayList<>();
  private int tables;

  Tables() {
    try {
      connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
      execute("set autoinstall_known_extensions = false");
      execute("set autoload_known_extensions = true");
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not start.", e);
    }
  }

  /**
   * One file's table.
   *
   * @param relation what stands after {@code from}
   */
  record Table(Path file, String relation, List<Column> columns, int rows) {
    boolean has(String column) {
      return columns.stream().anyMatch(it -> it.name().equals(column));
    }
  }

  /**
   * A column as the file has it.
   *
   * @param name without spaces around
   * @param sql its name in the table, quoted
   * @param type DuckDB's type
   */
  record Column(String name, String sql, String type) {
    boolean isList() {
      return type.endsWith("[]");
    }

    boolean isWhole() {
      return type.endsWith("INT") || type.equals("INTEGER");
    }
  }

  Table open(Path file, ReadOptions options) {
    if (!Files.isRegularFile(file)) {
      throw new BadInput("There is no file " + file + ".");
    }
    try {
      return table(file, relation(file, options));
    } catch (SQLException | IOException e) {
      throw new BadInput("Cannot read %s: %s".formatted(file, firstLine(e)), e);
    }
  }

  private String relation(Path file, ReadOptions options) throws SQLException, IOException {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".parquet")) {
      return "read_parquet(" + quoted(file.toString()) + ")";
    }
    if (name.endsWith(".xlsx")) {
      return materialised("from " + readCsv(Spreadsheets.toCsv(file, temporary)));
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      return materialised("from " + readCsv(inUtf8(file, options)));
    }
    throw new BadInput("%s is neither .csv, .tsv, .parquet nor .xlsx.".formatted(file));
  }

  private static String readCsv(Path file) {
    return "read_csv(%s, all_varchar = true, header = true)".formatted(quoted(file.toString()));
  }

  /** CSV is parsed once; its columns are then read from memory, several at a time. */
  private String materialised(String query) throws SQLException {
    var table = "input_" + ++tables;
    execute("create table " + table + " as " + query);
    return table;
  }

  private Path inUtf8(Path file, ReadOptions options) throws IOException {
    if (options.charset().equals(StandardCharsets.UTF_8)) {
      return file;
    }
    var copy = Files.createTempFile("linkage", ".csv");
    temporary.add(copy);
    try (var in = Files.newBufferedReader(file, options.charset());
        var out = Files.newBufferedWriter(copy)) {
      in.transferTo(out);
    } catch (MalformedInputException e) {
      throw new BadInput("%s is not in %s.".formatted(file, options.charset()), e);
    }
    return copy;
  }

  private Table table(Path file, String relation) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("describe from " + relation)) {
      while (rows.next()) {
        var name = rows.getString(1);
        columns.add(new Column(name.strip(), identifier(name), rows.getString(2)));
      }
    }
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + relation)) {
      rows.next();
      return new Table(file, relation, List.copyOf(columns), Math.toIntExact(rows.getLong(1)));
    }
  }

  /** What each thread duplicates for itself. */
  DuckDBConnection connection() {
    return connection;
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String firstLine(Exception e) {
    var message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  @Override
  public void close() {
    try {
      connection.close();
      for (var file : temporary) {
        Files.deleteIfExists(file);
      }
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
