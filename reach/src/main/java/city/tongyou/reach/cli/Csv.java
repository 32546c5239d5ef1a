package city.tongyou.reach.cli;

/** Rows of CSV. */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  Csv row(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells[i].toString()));
    }
    text.append('\n');
    return this;
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  String finished() {
    return text.toString();
  }
}
