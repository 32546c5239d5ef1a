package city.tongyou.duty.web;

import city.tongyou.duty.Inbox;
import city.tongyou.duty.Wording;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What of the inbox somebody wants to see.
 *
 * @param kind a kind of duty; empty for all
 * @param q words that its title mentions, in the reader's language
 */
public record InboxFilter(
    Inbox.@Nullable Scope scope, @Nullable String kind, @Nullable UUID unit, @Nullable String q) {

  public Inbox.Scope scopeOrMine() {
    return Objects.requireNonNullElse(scope, Inbox.Scope.MINE);
  }

  public String words() {
    return q == null ? "" : q.strip();
  }

  public boolean isNarrow() {
    return (kind != null && !kind.isEmpty()) || unit != null || !words().isEmpty();
  }

  Inbox narrow(Inbox inbox, MessageSource messages, Locale locale) {
    return inbox.only(item ->
        (kind == null || kind.isEmpty() || kind.equals(item.duty().matter().kind()))
            && (unit == null || unit.equals(item.unit().id().value()))
            && mentions(item.duty().matter().wording(), messages, locale));
  }

  private boolean mentions(Wording wording, MessageSource messages, Locale locale) {
    var title = messages.getMessage(wording.titleKey(), wording.facts(locale), locale);
    return title.toLowerCase(locale).contains(words().toLowerCase(locale));
  }
}
