/** Kills the platform and its database, and counts what was confirmed and is gone. */
@NullMarked
package city.tongyou.crash;

import org.jspecify.annotations.NullMarked;
