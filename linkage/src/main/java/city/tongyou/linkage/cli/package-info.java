/** The command line: {@code link profile|block|train|predict|cluster|explain|evaluate|generate}. */
@NullMarked
package city.tongyou.linkage.cli;

import org.jspecify.annotations.NullMarked;
