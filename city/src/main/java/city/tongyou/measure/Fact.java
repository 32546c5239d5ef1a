package city.tongyou.measure;

import city.tongyou.region.RegionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was counted or measured.
 *
 * @param validTo the first day on which it no longer holds; a lapse needs no further fact
 * @param numerator the count or amount; for a rate, what is above the line
 * @param denominator 1 but for a rate
 * @param subject what it is about; where the measure counts each once, two facts about the same
 *     never hold together
 * @param reference the record that it came from, for whoever asks why
 * @param dimensions what it may be told apart by, such as {@code kind} → {@code park}
 */
public record Fact(
    FactId id,
    MeasureCode measure,
    RegionId region,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    BigDecimal numerator,
    BigDecimal denominator,
    String subject,
    String reference,
    Map<String, String> dimensions) {

  public record FactId(UUID value) {}

  public Fact {
    dimensions = Map.copyOf(dimensions);
    if (validTo != null && !validTo.isAfter(validFrom)) {
      throw new IllegalArgumentException("A fact holds for a day at least");
    }
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("A denominator is above zero");
    }
  }

  /** A fact that is told apart by nothing but its region. */
  public Fact(
      FactId id,
      MeasureCode measure,
      RegionId region,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      BigDecimal numerator,
      BigDecimal denominator,
      String subject,
      String reference) {
    this(
        id,
        measure,
        region,
        validFrom,
        validTo,
        numerator,
        denominator,
        subject,
        reference,
        Map.of());
  }
}
