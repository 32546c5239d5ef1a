package city.tongyou.linkage.table;

import java.util.Collection;

/** A model or command names a column that the records do not have. */
public final class UnknownColumn extends IllegalArgumentException {

  public UnknownColumn(String name, Collection<String> known) {
    super("There is no column '%s'; the columns are %s.".formatted(name, String.join(", ", known)));
  }
}
