package city.tongyou.planreader;

/**
 * A body named in the plan, as written there.
 *
 * @param span its own words in the document
 */
public record NamedUnit(String name, Span span) {}
