package city.tongyou.ui.part;

import org.jspecify.annotations.Nullable;

/**
 * One step of the way to this page, in {@code ui/crumbs}.
 *
 * @param url null for a step that has no page of its own
 */
public record Crumb(String text, @Nullable String url) {}
