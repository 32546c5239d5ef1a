/**
 * What one unit or person must do by a day: in one inbox, on one clock, up one ladder.
 *
 * <ul>
 *   <li>Owns: duties, their history and the steps they climbed (schema {@code duty}); the ladders
 *       in {@code ladder.csv} of the city's folder.
 *   <li>Publishes: {@link city.tongyou.duty.Duties} to open, finish and withdraw; {@link
 *       city.tongyou.duty.Inbox}; the events of {@link city.tongyou.duty.DutyEvent}. Who opens
 *       duties brings the texts: their title and {@code duty.kind.…}.
 *   <li>Listens to: nothing; it asks its table what is due and keeps no timer of its own.
 *   <li>Refuses: to forget a duty, to climb a step twice, and to send a letter that nobody signed.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Duty",
    allowedDependencies = {
      "access",
      "attachment",
      "calendar",
      "city",
      "region",
      "ui",
      "ui :: part",
      "unit"
    })
package city.tongyou.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
