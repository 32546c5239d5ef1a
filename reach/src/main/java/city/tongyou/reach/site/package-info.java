/** Where to build next. */
@NullMarked
package city.tongyou.reach.site;

import org.jspecify.annotations.NullMarked;
