/**
 * Files that people hand in: each content stored once, by its hash.
 *
 * <ul>
 *   <li>Owns: files and their contents (schema {@code attachment}).
 *   <li>Publishes: {@link city.tongyou.attachment.Attachments}.
 *   <li>Listens to: nothing.
 *   <li>Refuses: what is too large, empty, or not of a kind that an office hands in.
 * </ul>
 */
@NullMarked
@ApplicationModule(
    displayName = "Attachment",
    allowedDependencies = {"access", "ui"})
package city.tongyou.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
