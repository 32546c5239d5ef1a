/** Who is the same person? Record linkage, Chinese names first; pairs are never stored. */
@NullMarked
package city.tongyou.linkage;

import org.jspecify.annotations.NullMarked;
