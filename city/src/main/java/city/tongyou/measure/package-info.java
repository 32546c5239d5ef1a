/**
 * Facts, and the numbers that they add up to: of any measure, in any region, as of any day.
 *
 * <ul>
 *   <li>Owns: measures and facts (schema {@code measure}).
 *   <li>Publishes: {@link city.tongyou.measure.Measures}.
 *   <li>Listens to: nothing; facts are posted in the transaction that makes them true.
 *   <li>Refuses: to overwrite: a correction supersedes, and what was known before can be asked for.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Measure",
    allowedDependencies = {"access", "calendar", "region", "ui"})
package city.tongyou.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
