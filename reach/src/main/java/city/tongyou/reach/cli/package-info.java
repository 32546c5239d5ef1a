/** The commands of {@code ./tongyou reach}. */
@NullMarked
package city.tongyou.reach.cli;

import org.jspecify.annotations.NullMarked;
