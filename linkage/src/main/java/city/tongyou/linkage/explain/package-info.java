/** What the pages and the command line show of a pair and of a model. */
@NullMarked
package city.tongyou.linkage.explain;

import org.jspecify.annotations.NullMarked;
