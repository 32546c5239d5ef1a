/**
 * From two records to the levels they meet: features packed into rows, kernels made for one model.
 */
@NullMarked
package city.tongyou.linkage.compare;

import org.jspecify.annotations.NullMarked;
