package city.tongyou.linkage.compare;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where in a row each feature stands. */
final class RowPlan {

  /** A field of a row: which word, and from which bit. */
  record Field(int word, int shift) {}

  private final Map<Feature, Field> fields = new LinkedHashMap<>();
  private int words;
  private int halfFree = -1;

  /** The field of a feature, given one if it has none. */
  Field field(Feature feature) {
    var field = fields.get(feature);
    if (field == null) {
      field = feature.bits() == 64 ? new Field(words++, 0) : half();
      fields.put(feature, field);
    }
    return field;
  }

  private Field half() {
    if (halfFree >= 0) {
      var field = new Field(halfFree, 32);
      halfFree = -1;
      return field;
    }
    halfFree = words++;
    return new Field(halfFree, 0);
  }

  Map<Feature, Field> fields() {
    return fields;
  }

  /** Words a row. */
  int words() {
    return Math.max(1, words);
  }
}
