package city.tongyou.planreader;

/**
 * A measure that carries the plan (实施保障).
 *
 * @param text its own words, the title included
 * @param line the source's line on which it begins, from 1
 */
public record Guarantee(int no, String title, String text, int line) {}
