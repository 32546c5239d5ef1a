package city.tongyou.reach.places;

import city.tongyou.reach.UnusableInput;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of a CSV file in UTF-8 (RFC 4180: commas, double quotes) by the names in its first row. */
final class CsvTable {

  private CsvTable() {}

  static List<Map<String, String>> read(Path file) {
    var rows = cells(text(file));
    if (rows.isEmpty()) {
      throw new UnusableInput(file + " is empty; a first row with the columns' names is needed.");
    }
    var names = rows.getFirst().stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
    var table = new ArrayList<Map<String, String>>();
    for (var row : rows.subList(1, rows.size())) {
      var named = new HashMap<String, String>();
      for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
        named.put(names.get(i), row.get(i).strip());
      }
      table.add(named);
    }
    return table;
  }

  private static String text(Path file) {
    try {
      var text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new UnusableInput("There is no file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new UnusableInput(file + " is not in UTF-8; save it as \"CSV UTF-8\".", e);
    } catch (IOException e) {
      throw new UnusableInput(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<List<String>> cells(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        endRow(rows, row, cell);
        row = new ArrayList<>();
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    endRow(rows, row, cell);
    return rows;
  }

  private static void endRow(List<List<String>> rows, List<String> row, StringBuilder cell) {
    row.add(cell.toString());
    cell.setLength(0);
    if (row.stream().anyMatch(it -> !it.isBlank())) {
      rows.add(row);
    }
  }
}
