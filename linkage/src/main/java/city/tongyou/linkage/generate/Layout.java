package city.tongyou.linkage.generate;

import java.util.List;

/** Into which files generated records go. */
public enum Layout {
  /** One file, {@code children}, with the truth in its column {@code person}. */
  ONE_TABLE,
  /** A file for each department with columns of its own, and {@code truth} beside them. */
  DEPARTMENTS;

  List<Sheet> sheets() {
    return switch (this) {
      case ONE_TABLE -> List.of(Sheet.CHILDREN);
      case DEPARTMENTS -> List.of(Sheet.CIVIL, Sheet.CLINIC, Sheet.SCHOOL, Sheet.TRUTH);
    };
  }
}
