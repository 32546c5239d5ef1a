/** The inbox, the page of a duty, and what can be done there. */
@NullMarked
package city.tongyou.duty.web;

import org.jspecify.annotations.NullMarked;
