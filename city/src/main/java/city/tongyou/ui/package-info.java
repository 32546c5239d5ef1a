/**
 * What every page is made of: the layouts, the components, the reader's language, and the words for
 * what goes wrong.
 *
 * <ul>
 *   <li>Owns: {@code src/main/jte/ui}, each component with one example in {@code ui/example}.
 *   <li>Publishes: {@link city.tongyou.ui.Page}, {@link city.tongyou.ui.Light}, {@link
 *       city.tongyou.ui.Refusal}; a view name is a template's path.
 *   <li>Refuses: to know what any page is about.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "User interface",
    allowedDependencies = {"city"})
package city.tongyou.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
