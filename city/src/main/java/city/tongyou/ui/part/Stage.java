package city.tongyou.ui.part;

import city.tongyou.ui.Light;
import org.jspecify.annotations.Nullable;

/**
 * One stage on the way to a target, in {@code ui/stages}.
 *
 * @param period such as 2021年
 * @param word beside the light; null for the light's own
 * @param value what was reached, or what has to be
 * @param should what was due, or a remark; may be empty
 */
public record Stage(
    String name, String period, Light light, @Nullable String word, String value, String should) {}
