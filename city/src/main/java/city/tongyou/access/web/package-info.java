/** Pages of signing in, and who is looking as an argument of any page. */
@NullMarked
package city.tongyou.access.web;

import org.jspecify.annotations.NullMarked;
