package city.tongyou.planreader.units;

/**
 * A name in a list of units.
 *
 * @param start where it begins in the paragraph
 * @param end where it ends in the paragraph
 */
record Mention(String name, NameKind kind, int start, int end) {}
