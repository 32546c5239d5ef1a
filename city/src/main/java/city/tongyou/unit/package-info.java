/**
 * The bodies that lead or take part: departments, mass organisations, schools, enterprises, groups;
 * their names and aliases.
 *
 * <ul>
 *   <li>Owns: units (schema {@code unit}).
 *   <li>Publishes: {@link city.tongyou.unit.Units}.
 *   <li>Listens to: nothing.
 *   <li>Refuses: to guess: a name that is no unit's and no alias is nobody's.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Unit",
    allowedDependencies = {"city", "region"})
package city.tongyou.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
