/**
 * Where the records live: a PostgreSQL of our own, unless {@code spring.datasource.url} names the
 * city's.
 *
 * <ul>
 *   <li>Owns: the data folder, its lock and its password.
 *   <li>Publishes: connection details, to Spring Boot alone.
 *   <li>Refuses: a folder that another process uses.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {})
package city.tongyou.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
