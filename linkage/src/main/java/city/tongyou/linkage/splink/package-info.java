/** Models made with Splink, taken over with identical weights or refused by name. */
@NullMarked
package city.tongyou.linkage.splink;

import org.jspecify.annotations.NullMarked;
