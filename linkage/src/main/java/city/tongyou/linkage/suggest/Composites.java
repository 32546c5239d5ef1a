package city.tongyou.linkage.suggest;

import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns put together from others, such as a full name beside its parts. To count them as well
 * would count the same evidence twice.
 */
final class Composites {

  private static final int LOOKED_AT = 5000;
  private static final double MOSTLY = 0.6;

  private final Records records;

  Composites(Records records) {
    this.records = records;
  }

  /** The columns without those that mostly hold the value of another. */
  List<ColumnProfile> without(List<ColumnProfile> profiles) {
    var kept = new ArrayList<ColumnProfile>();
    for (var whole : profiles) {
      boolean composite =
          profiles.stream()
              .anyMatch(
                  part -> !part.name().equals(whole.name()) && holds(whole.name(), part.name()));
      if (!composite) {
        kept.add(whole);
      }
    }
    return kept;
  }

  private boolean holds(String whole, String part) {
    if (!(records.column(whole) instanceof TextColumn wholes)
        || !(records.column(part) instanceof TextColumn parts)) {
      return false;
    }
    int step = Math.max(1, records.size() / LOOKED_AT);
    int both = 0;
    int holding = 0;
    for (int record = 0; record < records.size(); record += step) {
      var outer = wholes.value(record);
      var inner = parts.value(record);
      if (outer != null && inner != null) {
        both++;
        holding += isPart(inner, outer) ? 1 : 0;
      }
    }
    return both > 0 && holding >= MOSTLY * both;
  }

  private static boolean isPart(@Nullable String inner, String outer) {
    return inner != null && outer.length() > inner.length() && outer.contains(inner);
  }
}
