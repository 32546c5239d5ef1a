package city.tongyou.linkage.report;

/**
 * A pair that a person has judged, and what the model says of it.
 *
 * @param weight log2 odds; negative infinity where blocking never brought the pair up
 */
public record ScoredLabel(String leftId, String rightId, double weight, boolean same) {}
