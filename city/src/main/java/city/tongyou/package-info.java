/** Tongyou (童友): the platform on which a city runs its child-friendly-city plan. */
@NullMarked
package city.tongyou;

import org.jspecify.annotations.NullMarked;
