package city.tongyou.ui.part;

import city.tongyou.ui.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in {@code ui/timeline}.
 *
 * @param light what it meant for the target; null where it changed nothing
 * @param note one line more; empty if there is nothing to add
 */
public record Moment(LocalDate day, @Nullable Light light, String title, String note) {}
