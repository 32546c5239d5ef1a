/** Downloads. */
@NullMarked
package city.tongyou.attachment.web;

import org.jspecify.annotations.NullMarked;
