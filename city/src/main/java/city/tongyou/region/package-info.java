/**
 * The region tree: city, districts, towns, communities, with kinds and dates; and the rosters over
 * which a rate or "each …" is counted.
 *
 * <ul>
 *   <li>Owns: regions, their points and boundaries with their source (schema {@code region}).
 *   <li>Publishes: {@link city.tongyou.region.Regions}.
 *   <li>Listens to: nothing.
 *   <li>Refuses: to know what happens in a region.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Region",
    allowedDependencies = {"city"})
package city.tongyou.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
