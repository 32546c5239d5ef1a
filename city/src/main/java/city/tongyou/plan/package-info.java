/**
 * The plan and how it goes: read from its document and confirmed, reported on, lit, and shown to
 * the public in releases.
 *
 * <ul>
 *   <li>Owns: plans with their tasks and targets, reports, releases (schema {@code plan}).
 *   <li>Publishes: {@link city.tongyou.plan.Plans}, {@link city.tongyou.plan.Reports}, {@link
 *       city.tongyou.plan.Standings}, {@link city.tongyou.plan.Releases}.
 *   <li>Listens to: nothing; a target is measured by facts that it asks {@code measure} for.
 *   <li>Refuses: to guess what a document leaves open, to light an undecided target, and to show
 *       the public what nobody approved.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {
      "access",
      "attachment",
      "calendar",
      "city",
      "duty",
      "measure",
      "planreader",
      "region",
      "ui",
      "ui :: part",
      "ui :: picture",
      "unit"
    })
package city.tongyou.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
