package city.tongyou.plan;

import city.tongyou.measure.MeasureCode;
import city.tongyou.region.Level;
import city.tongyou.unit.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task promises, and how the promise is counted.
 *
 * @param object what is counted or measured
 * @param quantity the promised number; 100 where a stage is reported
 * @param quantityMax the upper end of a range
 * @param unit the measure word, as written
 * @param basis how it adds up over time; null until somebody decides what the document leaves open
 * @param year the year of an annual target; null for every year of the plan
 * @param deadline the day by which it is to be met
 * @param scope whose each it is: the city as a whole, or each region of a level
 * @param baseline what there was when the plan began
 * @param path values expected by certain days, oldest first; without any, a straight line from the
 *     baseline to the deadline
 * @param responsible the units that report it; without any, the task's lead units do
 * @param quote the document's own words
 * @param place where they stand in the document, for whoever compares
 */
public record Target(
    TargetId id,
    String object,
    BigDecimal quantity,
    @Nullable BigDecimal quantityMax,
    String unit,
    Comparator comparator,
    Kind kind,
    @Nullable Basis basis,
    @Nullable Integer year,
    @Nullable LocalDate deadline,
    Level scope,
    BigDecimal baseline,
    List<Expected> path,
    List<UnitId> responsible,
    String quote,
    Passage place) {

  /** How the number binds. */
  public enum Comparator {
    EQ,
    GE,
    LE,
    RANGE
  }

  /** Things counted, a share, the reading of a level, or the stage that a piece of work is in. */
  public enum Kind {
    COUNT,
    RATE,
    LEVEL,
    STAGE
  }

  /** How it adds up over time. */
  public enum Basis {
    /** Counted from the beginning of the plan. */
    CUMULATIVE,
    /** Counted anew each year. */
    ANNUAL,
    /** What there is on the day. */
    STOCK,
    /** Kept up all along. */
    HOLD
  }

  /** What is expected by a day. */
  public record Expected(LocalDate day, BigDecimal value) {}

  public Target {
    path = List.copyOf(path);
    responsible = List.copyOf(responsible);
  }

  /** A target for a task without a number: the stage in which its work is. */
  static Target ofStages(String title, LocalDate deadline, Passage place) {
    return new Target(
        TargetId.next(),
        title,
        BigDecimal.valueOf(100),
        null,
        "%",
        Comparator.GE,
        Kind.STAGE,
        Basis.STOCK,
        null,
        deadline,
        Level.CITY,
        BigDecimal.ZERO,
        List.of(),
        List.of(),
        "",
        place);
  }

  /** Under which its figures are kept; the same in every version of the plan. */
  public MeasureCode measure() {
    return new MeasureCode("target." + id);
  }

  public boolean isDecided() {
    return basis != null;
  }

  /** Whether less is better. */
  public boolean isCeiling() {
    return comparator == Comparator.LE;
  }

  /** Whether a figure keeps the promise, of one region where each has to. */
  public boolean isMetBy(BigDecimal value) {
    return isCeiling() ? value.compareTo(quantity) <= 0 : value.compareTo(quantity) >= 0;
  }

  /** The target with what the office decided about it. */
  public Target decided(
      @Nullable Basis decidedBasis,
      @Nullable LocalDate decidedDeadline,
      List<Expected> decidedPath) {
    return new Target(
        id,
        object,
        quantity,
        quantityMax,
        unit,
        comparator,
        kind,
        decidedBasis,
        year,
        decidedDeadline,
        scope,
        baseline,
        decidedPath,
        responsible,
        quote,
        place);
  }

  Target withId(TargetId other) {
    return new Target(
        other,
        object,
        quantity,
        quantityMax,
        unit,
        comparator,
        kind,
        basis,
        year,
        deadline,
        scope,
        baseline,
        path,
        responsible,
        quote,
        place);
  }
}
