package city.tongyou.planreader;

/**
 * One paragraph or table row of the document; the cells of a row are separated by tabs.
 *
 * @param line the source's line (a text file's line, a Word paragraph or row, an HTML block, a line
 *     of PDF text) on which it begins, from 1; paragraphs cut out of one line share its number
 */
public record Paragraph(int line, String text) {}
