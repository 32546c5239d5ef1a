/**
 * What does a plan say? Reads the document of a city plan into dimensions, actions, tasks, units
 * and targets.
 */
@NullMarked
package city.tongyou.planreader;

import org.jspecify.annotations.NullMarked;
