/**
 * How is a document built? The tree of its numbered headings, what its chapters are for, and on
 * which level its tasks stand.
 */
@NullMarked
package city.tongyou.planreader.outline;

import org.jspecify.annotations.NullMarked;
