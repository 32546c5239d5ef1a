/**
 * Which signs does the genre use? Folded characters, numerals, numbered headings and the words that
 * give a unit its role.
 */
@NullMarked
package city.tongyou.planreader.text;

import org.jspecify.annotations.NullMarked;
