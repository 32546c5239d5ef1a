/** Shortest walks, in whole seconds, from one point, from many, from many side by side. */
@NullMarked
package city.tongyou.reach.search;

import org.jspecify.annotations.NullMarked;
