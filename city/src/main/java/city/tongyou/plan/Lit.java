package city.tongyou.plan;

import city.tongyou.ui.Light;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A promise in its light.
 *
 * @param late whether it was met after its deadline
 * @param value the newest figure; null if nobody has reported any
 * @param expected what should have been reached by now; null where nothing is expected along the
 *     way
 */
record Lit(
    Light light,
    boolean late,
    @Nullable BigDecimal value,
    @Nullable BigDecimal expected,
    Why why) {}
