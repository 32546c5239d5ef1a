/**
 * What a line of a component says: one record for each component that lists things. Texts come in
 * the reader's language.
 */
@NullMarked
@NamedInterface("part")
package city.tongyou.ui.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
