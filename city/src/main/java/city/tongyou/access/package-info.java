/**
 * Who is looking, and what they may do: accounts, posts, roles, sign-in, the table of routes.
 *
 * <ul>
 *   <li>Owns: accounts and their posts (schema {@code access}).
 *   <li>Publishes: {@link city.tongyou.access.Viewer}, {@link city.tongyou.access.Right}, {@link
 *       city.tongyou.access.Accounts}.
 *   <li>Listens to: nothing.
 *   <li>Refuses: any path that {@link city.tongyou.access.Routes} does not name.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"calendar", "city", "region", "ui", "unit"})
package city.tongyou.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
