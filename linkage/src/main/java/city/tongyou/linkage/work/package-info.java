/** Work shared out over threads, with the same result for any number of them. */
@NullMarked
package city.tongyou.linkage.work;

import org.jspecify.annotations.NullMarked;
