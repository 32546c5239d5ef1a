/** Records in columns: every value a small integer into the dictionary of its column. */
@NullMarked
package city.tongyou.linkage.table;

import org.jspecify.annotations.NullMarked;
