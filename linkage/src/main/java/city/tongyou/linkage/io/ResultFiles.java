package city.tongyou.linkage.io;

import city.tongyou.linkage.cluster.Clusters;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.table.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes pairs and clusters as CSV or Parquet, whole or not at all. */
public final class ResultFiles {

  private ResultFiles() {}

  /** One row a pair: both ids and sources, weight in bits, probability. */
  public static void writeEdges(Records records, Edges edges, Path file) {
    write(
        file,
        "left_id varchar, right_id varchar, left_source varchar, right_source varchar,"
            + " weight double, probability double",
        rows -> {
          for (int edge = 0; edge < edges.size(); edge++) {
            int left = edges.left()[edge];
            int right = edges.right()[edge];
            rows.beginRow();
            rows.append(records.ids().id(left));
            rows.append(records.ids().id(right));
            rows.append(records.sources().value(left));
            rows.append(records.sources().value(right));
            rows.append(edges.weights()[edge]);
            rows.append(edges.probability(edge));
            rows.endRow();
          }
        });
  }

  /** One row a record: its id and source, and the cluster, named by its first record's id. */
  public static void writeClusters(Records records, Clusters clusters, Path file) {
    write(
        file,
        "id varchar, source varchar, cluster varchar",
        rows -> {
          for (int record = 0; record < records.size(); record++) {
            rows.beginRow();
            rows.append(records.ids().id(record));
            rows.append(records.sources().value(record));
            rows.append(records.ids().id(clusters.of()[record]));
            rows.endRow();
          }
        });
  }

  @FunctionalInterface
  private interface RowWriter {
    void write(DuckDBAppender rows) throws SQLException;
  }

  private static void write(Path file, String columns, RowWriter writer) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    var format =
        name.endsWith(".parquet") ? "parquet" : name.endsWith(".csv") ? "csv, header true" : "";
    if (format.isEmpty()) {
      throw new BadInput("Results are written as .csv or .parquet, not " + file + ".");
    }
    var part = file.resolveSibling(file.getFileName() + ".part");
    try (var connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute("create table result (" + columns + ")");
      try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "result")) {
        writer.write(rows);
      }
      statement.execute(
          "copy result to %s (format %s)".formatted(Tables.quoted(part.toString()), format));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException | IOException e) {
      throw new BadInput("Cannot write %s: %s".formatted(file, Tables.firstLine(e)), e);
    }
  }
}
