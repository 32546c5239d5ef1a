/** Columns made of columns: pinyin(name), year(birth), prefix(postcode, 2). */
@NullMarked
package city.tongyou.linkage.transform;

import org.jspecify.annotations.NullMarked;
