/** From levels to weights: tables, term frequencies, edges. */
@NullMarked
package city.tongyou.linkage.score;

import org.jspecify.annotations.NullMarked;
