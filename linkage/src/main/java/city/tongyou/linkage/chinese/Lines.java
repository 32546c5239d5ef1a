package city.tongyou.linkage.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines of a table that ships beside this package; lines that start with {@code #} say where the
 * table comes from.
 */
final class Lines {

  private Lines() {}

  static List<String> of(String table) {
    InputStream stream = Lines.class.getResourceAsStream(table);
    if (stream == null) {
      throw new IllegalStateException(
          "The table " + table + " is missing from the library; build it again.");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
