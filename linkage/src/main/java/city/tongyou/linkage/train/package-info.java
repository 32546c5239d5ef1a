/** How m, u and the prior are learned without labels. */
@NullMarked
package city.tongyou.linkage.train;

import org.jspecify.annotations.NullMarked;
