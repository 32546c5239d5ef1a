/** From weighted edges to persons. */
@NullMarked
package city.tongyou.linkage.cluster;

import org.jspecify.annotations.NullMarked;
