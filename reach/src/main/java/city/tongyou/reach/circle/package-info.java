/** Life circles: for each community and kind of place, how near, how many, how much room. */
@NullMarked
package city.tongyou.reach.circle;

import org.jspecify.annotations.NullMarked;
