package city.tongyou.linkage.io;

import java.sql.SQLException;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/** Runs a query of one column and hands its values on in chunks, without a result set between. */
final class Chunks {

  private Chunks() {}

  /** Takes one chunk. */
  @FunctionalInterface
  interface Taker {
    void take(DuckDBReadableVector values, int rows);
  }

  static void read(Tables tables, String sql, Taker taker) {
    try (var connection = tables.connection().duplicate();
        var statement = (DuckDBPreparedStatement) connection.prepareStatement(sql);
        var result = statement.query()) {
      while (result.nextChunk()) {
        taker.take(result.chunk().vector(0), Math.toIntExact(result.chunk().rowCount()));
      }
    } catch (SQLException e) {
      throw new BadInput("Cannot read: " + Tables.firstLine(e), e);
    }
  }
}
