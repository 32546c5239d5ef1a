package city.tongyou.ui.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published value, in {@code ui/releases}.
 *
 * @param asOf the day for which it holds
 * @param replaced what was published before a correction; null if it never was corrected
 * @param url of the release; null if it has no page
 */
public record ReleasedValue(
    LocalDate asOf, String value, @Nullable String replaced, @Nullable String url) {}
