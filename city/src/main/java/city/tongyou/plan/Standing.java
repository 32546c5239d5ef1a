package city.tongyou.plan;

import city.tongyou.region.RegionId;
import city.tongyou.ui.Light;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands on a day.
 *
 * @param late whether it was met after its deadline
 * @param value the newest figure; where each region has to, how many do
 * @param since the day from which that figure holds
 * @param required what is promised; where each region has to, how many regions there are
 * @param expected what should have been reached by now
 * @param from the day on which counting begins
 * @param deadline the day by which it is to be met
 * @param curve the figures over time, oldest first
 * @param path the corners of the expected path, oldest first
 * @param parts the districts, where each reports for itself
 */
public record Standing(
    TargetId target,
    Light light,
    boolean late,
    @Nullable BigDecimal value,
    @Nullable LocalDate since,
    BigDecimal required,
    @Nullable BigDecimal expected,
    LocalDate from,
    LocalDate deadline,
    Why why,
    List<Point> curve,
    List<Point> path,
    List<Part> parts) {

  /** A district's share in a target. */
  public record Part(
      RegionId region,
      Light light,
      @Nullable BigDecimal value,
      BigDecimal required,
      @Nullable BigDecimal expected) {}

  public Standing {
    curve = List.copyOf(curve);
    path = List.copyOf(path);
    parts = List.copyOf(parts);
  }

  /** How far it has come, in percent of what is promised, at most 100. */
  public int percent() {
    return percentOf(value, required);
  }

  public int expectedPercent() {
    return percentOf(expected, required);
  }

  static int percentOf(@Nullable BigDecimal part, BigDecimal whole) {
    return part == null || whole.signum() == 0
        ? 0
        : Math.clamp(Math.round(100 * part.doubleValue() / whole.doubleValue()), 0, 100);
  }

  /**
   * The light of several targets together: the worst of those that fail, met when all are, and
   * otherwise on track as soon as anything has begun.
   */
  public static Light together(List<Light> lights) {
    if (lights.contains(Light.OVERDUE)) {
      return Light.OVERDUE;
    }
    if (lights.contains(Light.RISK)) {
      return Light.RISK;
    }
    if (lights.stream().allMatch(light -> light == Light.IDLE)) {
      return Light.IDLE;
    }
    return lights.stream().allMatch(light -> light == Light.MET) ? Light.MET : Light.TRACK;
  }
}
