package city.tongyou.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value from a day on, until the next. */
public record Point(LocalDate day, BigDecimal value) {}
