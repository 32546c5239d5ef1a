package city.tongyou.planreader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Repeats the cells of an HTML table that span several rows. */
final class HtmlSpans {

  private record Open(int rowsLeft, String text) {}

  private final Map<Integer, Open> open = new HashMap<>();

  void fill(Element row, TableRows into) {
    List<Element> cells = new ArrayList<>(row.select("> td, > th"));
    int column = 0;
    while (!cells.isEmpty() || open.containsKey(column)) {
      column +=
          open.containsKey(column)
              ? repeated(column, into)
              : cell(cells.removeFirst(), column, into);
    }
  }

  private int repeated(int column, TableRows into) {
    Open above = open.get(column);
    if (above == null) {
      return 1;
    }
    if (above.rowsLeft() <= 1) {
      open.remove(column);
    } else {
      open.put(column, new Open(above.rowsLeft() - 1, above.text()));
    }
    write(above.text(), 1, into);
    return 1;
  }

  private int cell(Element cell, int column, TableRows into) {
    String text = cell.wholeText().replaceAll("\\s*\\n\\s*", "\n");
    int rows = number(cell.attr("rowspan"));
    int columns = number(cell.attr("colspan"));
    if (rows > 1) {
      open.put(column, new Open(rows - 1, text));
    }
    write(text, columns, into);
    return columns;
  }

  private static void write(String text, int columns, TableRows into) {
    into.startCell();
    into.span(columns);
    into.text(text);
    into.endCell();
  }

  private static int number(String attribute) {
    return attribute.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(attribute), 1, 64) : 1;
  }
}
