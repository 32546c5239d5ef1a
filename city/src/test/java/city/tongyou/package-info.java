@NullMarked
package city.tongyou;

import org.jspecify.annotations.NullMarked;
