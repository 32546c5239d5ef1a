package city.tongyou.linkage.suggest;

import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.TextColumn;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What there is in a column.
 *
 * @param present how many records have a value
 * @param distinct how many different values
 * @param agreement the chance that two records with a value agree
 * @param commonest the value met most often
 */
public record ColumnProfile(
    String name, Kind kind, long present, int distinct, double agreement, String commonest) {

  /** Looks at a column; nothing where it holds lists. */
  public static Optional<ColumnProfile> of(String name, Column column) {
    return column instanceof TextColumn text ? Optional.of(of(name, text)) : Optional.empty();
  }

  private static ColumnProfile of(String name, TextColumn column) {
    var counts = new long[column.dictionary().size() + 1];
    for (int code : column.codes()) {
      counts[code]++;
    }
    double present = column.size() - counts[0];
    double agreeing = 0;
    for (int code = 1; code < counts.length; code++) {
      agreeing += counts[code] * (counts[code] - 1.0);
    }
    int most =
        IntStream.range(1, counts.length).reduce((a, b) -> counts[b] > counts[a] ? b : a).orElse(0);
    return new ColumnProfile(
        name,
        Kind.of(column),
        (long) present,
        counts.length - 1,
        present < 2 ? 0 : agreeing / (present * (present - 1)),
        most == 0 ? "" : column.dictionary().text(most));
  }
}
