/** What Tongyou's speed and quality are, beside a peer wherever one can be had. */
@NullMarked
package city.tongyou.bench;

import org.jspecify.annotations.NullMarked;
