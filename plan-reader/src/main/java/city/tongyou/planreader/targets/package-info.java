/**
 * What does a task promise? Numbers with their object, comparator, time and scope; and what is
 * promised without a number.
 */
@NullMarked
package city.tongyou.planreader.targets;

import org.jspecify.annotations.NullMarked;
