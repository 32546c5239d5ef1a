package city.tongyou.region;

import java.time.LocalDate;

/**
 * One region came after another. Several predecessors of one successor merged; several successors
 * of one predecessor split it.
 *
 * @param day the first day of the successor
 */
public record Succession(RegionId predecessor, RegionId successor, LocalDate day) {}
