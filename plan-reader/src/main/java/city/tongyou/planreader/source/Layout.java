package city.tongyou.planreader.source;

/**
 * A line as it stands on the page.
 *
 * @param number the source's line, from 1
 * @param text without leading and trailing blanks
 * @param start where its first character begins, in widths of a Chinese character
 * @param end where its last character ends, in the same unit
 */
record Layout(int number, String text, double start, double end) {}
