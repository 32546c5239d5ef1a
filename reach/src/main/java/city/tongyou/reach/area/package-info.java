/** Isochrones: the area within so many minutes' walk. */
@NullMarked
package city.tongyou.reach.area;

import org.jspecify.annotations.NullMarked;
