package city.tongyou.planreader.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of a table as lines, cells separated by tabs. A cell that spans rows is repeated in each
 * of them; a table of one column is no table but paragraphs.
 */
final class TableRows {

  private static final int MAX_COLUMNS = 64;

  private final List<List<String>> rows = new ArrayList<>();
  private final Map<Integer, String> above = new HashMap<>();
  private List<String> row = new ArrayList<>();
  private List<String> cell = new ArrayList<>();
  private int columns = 1;
  private boolean goesOn;

  void startRow() {
    row = new ArrayList<>();
  }

  void startCell() {
    cell = new ArrayList<>();
    columns = 1;
    goesOn = false;
  }

  void span(int count) {
    columns = Math.clamp(count, 1, MAX_COLUMNS);
  }

  /** The cell belongs to a merged column; {@code continues} when it began in a row above. */
  void merge(boolean continues) {
    goesOn = continues;
  }

  void text(String text) {
    for (String piece : text.split("[\n\t]", -1)) {
      if (!PlainText.strip(piece).isEmpty()) {
        cell.add(PlainText.strip(piece));
      }
    }
  }

  void endCell() {
    String text = String.join("\n", cell);
    int column = row.size();
    if (goesOn) {
      text = above.getOrDefault(column, text);
    }
    above.put(column, text);
    row.add(text);
    for (int i = 1; i < columns && row.size() < MAX_COLUMNS; i++) {
      row.add("");
    }
  }

  void endRow() {
    if (row.stream().anyMatch(text -> !text.isEmpty())) {
      rows.add(row);
    }
  }

  List<String> lines() {
    boolean oneColumn = rows.stream().allMatch(cells -> filled(cells) <= 1);
    return oneColumn
        ? rows.stream()
            .flatMap(List::stream)
            .flatMap(text -> Arrays.stream(text.split("\n")))
            .filter(text -> !text.isEmpty())
            .toList()
        : rows.stream()
            .map(cells ->
                cells.stream()
                    .map(text -> text.replace('\n', ' '))
                    .collect(Collectors.joining("\t")))
            .toList();
  }

  private static long filled(List<String> cells) {
    return cells.stream().filter(text -> !text.isEmpty()).count();
  }
}
