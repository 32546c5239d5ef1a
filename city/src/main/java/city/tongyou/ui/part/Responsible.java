package city.tongyou.ui.part;

import java.util.List;

/**
 * Who is responsible in one role, in {@code ui/people}.
 *
 * @param role such as 牵头
 * @param first whether they answer for the whole
 */
public record Responsible(String role, List<String> names, boolean first) {}
