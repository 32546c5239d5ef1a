package city.tongyou.ui.part;

import city.tongyou.ui.Light;
import java.time.LocalDate;

/**
 * Something due, in {@code ui/dues}.
 *
 * @param note who has to do it and for which task
 * @param left such as 还有 15 天
 */
public record Due(LocalDate day, String title, String url, String note, Light light, String left) {}
