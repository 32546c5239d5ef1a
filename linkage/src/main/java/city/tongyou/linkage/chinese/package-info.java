/**
 * What Chinese records need before they can be compared: names and their sounds and shapes,
 * identity numbers, addresses, phones.
 *
 * <p>Everything here is a function of one text: no state, no clock, no network. Sounds and
 * simplified forms come from a table that was taken from ICU4J once (a test keeps the two equal),
 * shapes from a table of look-alikes that was measured on pictures of the characters, places from a
 * region list that the caller brings.
 */
@NullMarked
package city.tongyou.linkage.chinese;

import org.jspecify.annotations.NullMarked;
