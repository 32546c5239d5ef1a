/**
 * Who does a task? Finds the lists of units of a paragraph, splits them and gives each name its
 * role.
 */
@NullMarked
package city.tongyou.planreader.units;

import org.jspecify.annotations.NullMarked;
