package city.tongyou.demo;

import city.tongyou.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a task goes in a made-up city; a row of {@code scenario.csv}.
 *
 * @param task its number in the plan
 * @param course how its targets go
 * @param basis how those targets are counted whose document leaves it open
 * @param deadline an earlier deadline that the made-up office set
 * @param path expected values, as {@code day value; day value}
 */
record Scenario(
    int task,
    Course course,
    Target.@Nullable Basis basis,
    @Nullable LocalDate deadline,
    @Nullable String path) {

  /** How far a target is of what is expected by a day. */
  enum Course {
    EARLY("1.35"),
    ON_TRACK("1.04"),
    BEHIND("0.78"),
    STUCK("0.6"),
    SILENT("0");

    private final String pace;

    Course(String pace) {
      this.pace = pace;
    }

    BigDecimal pace() {
      return new BigDecimal(pace);
    }
  }
}
