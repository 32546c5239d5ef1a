package city.tongyou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Looks into the platform's own database, where its rows cannot be talked away. */
record CityRows(Path data) {

  private static final String TABLES =
      """
      select table_schema || '.' || table_name
        from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public')
      """;

  /** The rows of each table that has any. */
  Map<String, Long> count() throws SQLException, IOException {
    var counts = new TreeMap<String, Long>();
    try (var database = connect();
        var ask = database.createStatement();
        var tables = ask.executeQuery(TABLES)) {
      while (tables.next()) {
        var rows = count(database, tables.getString(1));
        if (rows > 0) {
          counts.put(tables.getString(1), rows);
        }
      }
    }
    return counts;
  }

  long sessions() throws SQLException, IOException {
    try (var database = connect()) {
      return count(database, "house.session");
    }
  }

  private static long count(Connection database, String table) throws SQLException {
    try (var ask = database.createStatement();
        var answer = ask.executeQuery("select count(*) from " + table)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  /** PostgreSQL notes its port in the fourth line of its file. */
  private Connection connect() throws IOException, SQLException {
    var note = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    var password = Files.readString(data.resolve("password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + note.get(3).strip() + "/postgres", "postgres", password);
  }
}
