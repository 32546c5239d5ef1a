/** Files in and out. */
@NullMarked
package city.tongyou.linkage.io;

import org.jspecify.annotations.NullMarked;
