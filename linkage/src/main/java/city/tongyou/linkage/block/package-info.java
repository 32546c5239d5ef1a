/** Which pairs are compared: records with equal keys, as runs of sorted keys. */
@NullMarked
package city.tongyou.linkage.block;

import org.jspecify.annotations.NullMarked;
