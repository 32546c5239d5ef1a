/** The graph as one kind of walker sees it, and points put onto it. */
@NullMarked
package city.tongyou.reach.walk;

import org.jspecify.annotations.NullMarked;
