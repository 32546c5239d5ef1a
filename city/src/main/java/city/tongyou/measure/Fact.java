package city.tongyou.measure;

import city.tongyou.region.RegionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was counted or measured.
 *
 * @param validTo the first day on which it no longer holds; a lapse needs no further fact
 * @param numerator the count or amount; for a rate, what is above the line
 * @param denominator 1 but for a rate
 * @param subject what it is about, where two facts about the same are one
 * @param reference the record that it came from, for whoever asks why
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
    String reference) {

  public record FactId(UUID value) {}
}
