package city.tongyou.duty;

import city.tongyou.city.CityFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The ladders in {@code ladder.csv} of the city's folder: a row a step, its kind of duty or {@code
 * *} for all kinds that have no ladder of their own. A city without the file has the usual one.
 */
@Component
class Ladders {

  record Row(
      String kind, String code, String name, String nameEn, int workingDays, boolean signed) {}

  private static final String ANY = "*";

  private static final List<Row> USUAL =
      List.of(
          new Row(ANY, "reminder", "到期前提醒", "Reminder before the day", -2, false),
          new Row(ANY, "overdue-reminder", "逾期提醒", "Overdue reminder", 1, false),
          new Row(ANY, "reminder-letter", "催办函", "Reminder letter", 3, true),
          new Row(ANY, "supervision-order", "督办单", "Supervision order", 6, true),
          new Row(ANY, "circular", "通报", "Circular", 10, true));

  private final Map<String, Ladder> byKind;

  @Autowired
  Ladders(CityFolder folder) {
    this(folder.rows("ladder.csv", Row.class));
  }

  Ladders(List<Row> rows) {
    byKind = byKind(rows.isEmpty() ? USUAL : rows);
  }

  /** The ladder of a kind of duty. Letters to be signed have none: nobody reminds of reminders. */
  Ladder of(String kind) {
    return kind.equals(Signing.KIND)
        ? Ladder.NONE
        : byKind.getOrDefault(kind, byKind.getOrDefault(ANY, Ladder.NONE));
  }

  private static Map<String, Ladder> byKind(List<Row> rows) {
    var steps = new HashMap<String, List<Ladder.Step>>();
    for (var row : rows) {
      var own = steps.computeIfAbsent(row.kind(), _ -> new ArrayList<>());
      if (!own.isEmpty() && own.getLast().workingDays() > row.workingDays()) {
        throw new IllegalArgumentException(
            "ladder.csv: the step %s of %s stands after a later one; put the steps in the order of their workingDays"
                .formatted(row.code(), row.kind()));
      }
      own.add(
          new Ladder.Step(
              own.size() + 1,
              row.code(),
              row.name(),
              row.nameEn(),
              row.workingDays(),
              row.signed()));
    }
    var ladders = new HashMap<String, Ladder>();
    steps.forEach((kind, own) -> ladders.put(kind, new Ladder(own)));
    return Map.copyOf(ladders);
  }
}
