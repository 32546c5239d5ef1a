package city.tongyou.linkage.io;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.read.listener.ReadListener;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Spreadsheets, row by row: only the first sheet counts, and its first row names the columns. */
final class Spreadsheets {

  private Spreadsheets() {}

  /** Writes the first sheet as CSV to a file that is added to {@code temporary}. */
  static Path toCsv(Path file, List<Path> temporary) throws IOException {
    var csv = Files.createTempFile("linkage", ".csv");
    temporary.add(csv);
    try (var out = Files.newBufferedWriter(csv)) {
      FastExcel.read(file.toFile(), new Rows(out)).headRowNumber(0).sheet().doRead();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      throw new BadInput("%s is no spreadsheet that can be read.".formatted(file), e);
    }
    return csv;
  }

  private static final class Rows implements ReadListener<Map<Integer, String>> {
    private final BufferedWriter out;
    private int width;

    Rows(BufferedWriter out) {
      this.out = out;
    }

    @Override
    public void invoke(Map<Integer, String> cells, AnalysisContext context) {
      if (width == 0) {
        width = cells.keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
      }
      var line = new StringBuilder();
      for (int i = 0; i < width; i++) {
        var cell = cells.get(i);
        line.append(i == 0 ? "" : ",");
        line.append('"').append(cell == null ? "" : cell.replace("\"", "\"\"")).append('"');
      }
      try {
        out.write(line.append('\n').toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {}
  }
}
