/** Safe ways to school, and what would make them safer. */
@NullMarked
package city.tongyou.reach.route;

import org.jspecify.annotations.NullMarked;
