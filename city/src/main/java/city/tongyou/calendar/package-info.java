/**
 * What day it is, and which days count.
 *
 * <ul>
 *   <li>Owns: the days that the State Council moves each year and the moment the city's time began
 *       (schema {@code calendar}); both clocks.
 *   <li>Publishes: {@link city.tongyou.calendar.WorkingDays}, {@link
 *       city.tongyou.calendar.CityClock}.
 *   <li>Listens to: nothing.
 *   <li>Refuses: to know why anyone counts days.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Calendar",
    allowedDependencies = {"city"})
package city.tongyou.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
