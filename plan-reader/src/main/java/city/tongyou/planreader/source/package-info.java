/**
 * Which lines does a file hold? Takes the text out of Word, PDF, HTML and plain text, cleans it of
 * debris and gives back its paragraphs, whatever became of the line breaks.
 */
@NullMarked
package city.tongyou.planreader.source;

import org.jspecify.annotations.NullMarked;
