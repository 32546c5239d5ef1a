package city.tongyou.ui.part;

import city.tongyou.ui.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed, in {@code ui/changes}: a light, or else what the tag says.
 *
 * @param from the light before; null where no light changed
 * @param to the light after; null where no light changed
 * @param tag such as 更正; shown where no light changed
 */
public record Change(
    LocalDate day,
    @Nullable Light from,
    @Nullable Light to,
    String tag,
    String title,
    String url,
    String why) {}
