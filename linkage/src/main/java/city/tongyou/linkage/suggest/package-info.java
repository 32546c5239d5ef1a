/** A model proposed for records that nobody has described. */
@NullMarked
package city.tongyou.linkage.suggest;

import org.jspecify.annotations.NullMarked;
