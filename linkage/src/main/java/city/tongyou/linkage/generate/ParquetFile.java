package city.tongyou.linkage.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Turns a generated CSV file into Parquet; all columns are texts. */
final class ParquetFile {

  private ParquetFile() {}

  static void ofCsv(Path csv, Path parquet) throws IOException {
    Path part = parquet.resolveSibling(parquet.getFileName() + ".part");
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement()) {
      statement.execute(
          """
          copy (from read_csv(%s, header = true, all_varchar = true, delim = ',', quote = '', escape = ''))
          to %s (format parquet, compression snappy)
          """
              .formatted(quoted(csv), quoted(part)));
      Files.move(part, parquet, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException e) {
      throw new IOException("Cannot write %s: %s".formatted(parquet, e.getMessage()), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
