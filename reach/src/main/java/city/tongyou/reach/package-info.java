/** Who reaches what on foot? Street network, life circles, safe ways. */
@NullMarked
package city.tongyou.reach;

import org.jspecify.annotations.NullMarked;
