/**
 * The pictures: the plan as a flower, curves, the map. Each is a record that a module fills, and a
 * drawing that is computed from it on the server; the templates in {@code ui/} only write it out.
 *
 * <p>Lengths are in units of the picture's own view box, angles in degrees clockwise from the top.
 */
@NullMarked
@NamedInterface("picture")
package city.tongyou.ui.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
