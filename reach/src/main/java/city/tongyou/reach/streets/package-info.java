/** Streets as they are mapped, joined into a graph with their shapes. */
@NullMarked
package city.tongyou.reach.streets;

import org.jspecify.annotations.NullMarked;
