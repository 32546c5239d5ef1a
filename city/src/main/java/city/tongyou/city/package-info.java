/**
 * Which city this is: its folder, its name, its time zone, and whether its data is made up.
 *
 * <ul>
 *   <li>Owns: the record of what was loaded from the city's folder (schema {@code city}).
 *   <li>Publishes: {@link city.tongyou.city.City}, {@link city.tongyou.city.CityFolder}, and {@link
 *       city.tongyou.city.CityPart} for modules that bring a part of the folder to life.
 *   <li>Refuses: to know what any part of the folder means.
 * </ul>
 */
@NullMarked
@ApplicationModule(displayName = "City", allowedDependencies = "database")
package city.tongyou.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
