/**
 * The activity of a made-up city: deterministic, invented, and marked as made up wherever it shows.
 *
 * <ul>
 *   <li>Owns: nothing; it does what people would do, through the same faces.
 *   <li>Publishes: nothing.
 *   <li>Listens to: nothing; it runs once, when a made-up city first starts.
 *   <li>Refuses: to touch a city that is not made up.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Demonstration",
    allowedDependencies = {"access", "attachment", "calendar", "city", "plan", "region"})
package city.tongyou.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
