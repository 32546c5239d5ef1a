package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.PairExplanation;

/**
 * All pairs that met the same levels.
 *
 * @param pairs how many there are
 * @param example one of them
 */
public record Pattern(long pairs, PairExplanation example) {}
