package city.tongyou.measure;

import city.tongyou.region.Level;
import java.util.Optional;

/**
 * What a measure is.
 *
 * @param unit the measure word or unit, as it stands behind a number
 * @param roster for a coverage, the level whose regions are counted; else empty
 * @param countsChildren whether the public may not see small counts of it
 * @param oncePerSubject whether two facts about one subject may not hold on the same day
 */
public record Definition(
    MeasureCode code,
    Kind kind,
    String name,
    String nameEn,
    String unit,
    Optional<Level> roster,
    boolean countsChildren,
    boolean oncePerSubject) {

  public Definition {
    if (roster.isPresent() != (kind == Kind.COVERAGE)) {
      throw new IllegalArgumentException(code + ": a coverage has a roster, and nothing else has");
    }
  }

  public static Definition of(MeasureCode code, Kind kind, String name, String nameEn) {
    return new Definition(code, kind, name, nameEn, "", Optional.empty(), false, false);
  }

  /** How many regions of a level have something, such as towns with a protection station. */
  public static Definition coverage(MeasureCode code, Level roster, String name, String nameEn) {
    return new Definition(code, Kind.COVERAGE, name, nameEn, "", Optional.of(roster), false, false);
  }

  public Definition in(String unit) {
    return new Definition(code, kind, name, nameEn, unit, roster, countsChildren, oncePerSubject);
  }

  /** Small counts of it are withheld from the public. */
  public Definition countingChildren() {
    return new Definition(code, kind, name, nameEn, unit, roster, true, oncePerSubject);
  }

  /** A second fact about a subject that already counts is refused. */
  public Definition countingEachOnce() {
    return new Definition(code, kind, name, nameEn, unit, roster, countsChildren, true);
  }

  /** A measure that nobody defined: a figure that somebody reports. */
  static Definition undefined(MeasureCode code) {
    return of(code, Kind.LEVEL, code.value(), code.value());
  }
}
