/**
 * The roof: the public site's front pages and the style guide.
 *
 * <ul>
 *   <li>Owns: no records.
 *   <li>Publishes: nothing; nobody stands on a roof.
 *   <li>Listens to: nothing.
 *   <li>Refuses: to count: every number here is a module's below.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Portal",
    allowedDependencies = {
      "access",
      "calendar",
      "city",
      "duty",
      "plan",
      "region",
      "ui",
      "ui :: part",
      "ui :: picture",
      "unit"
    })
package city.tongyou.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
