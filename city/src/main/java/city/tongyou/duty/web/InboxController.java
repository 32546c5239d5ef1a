package city.tongyou.duty.web;

import city.tongyou.access.AccountId;
import city.tongyou.access.Viewer;
import city.tongyou.duty.Duties;
import city.tongyou.duty.DutyId;
import city.tongyou.duty.Holder;
import city.tongyou.duty.Steps;
import city.tongyou.ui.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The whole inbox, with its filters and what can be done with many duties at once. */
@Controller
class InboxController {

  private final Duties duties;
  private final Steps steps;
  private final Colleagues colleagues;
  private final MessageSource messages;

  InboxController(Duties duties, Steps steps, Colleagues colleagues, MessageSource messages) {
    this.duties = duties;
    this.steps = steps;
    this.colleagues = colleagues;
    this.messages = messages;
  }

  @GetMapping("/work/duties")
  ModelAndView list(
      Viewer viewer,
      InboxFilter filter,
      Locale locale,
      @RequestParam @Nullable Integer done,
      @RequestParam @Nullable Integer kept) {
    var inbox = duties.inbox(viewer);
    var scoped = inbox.scope(filter.scopeOrMine());
    return new ModelAndView("duty/inbox-page")
        .addObject("all", inbox)
        .addObject("scoped", scoped)
        .addObject("inbox", filter.narrow(scoped, messages, locale))
        .addObject("filter", filter)
        .addObject("colleagues", colleagues.of(viewer.units()))
        .addObject("done", done)
        .addObject("kept", kept);
  }

  @PostMapping("/work/duties/take")
  String takeAll(Viewer viewer, @RequestParam @Nullable List<UUID> ids) {
    return each(ids, id -> steps.take(viewer, id));
  }

  @PostMapping("/work/duties/delegate")
  String delegateAll(
      Viewer viewer, @RequestParam @Nullable List<UUID> ids, @RequestParam @Nullable UUID to) {
    if (to == null) {
      return each(List.of(), _ -> {});
    }
    var person = colleagues.get(new AccountId(to));
    return each(
        ids,
        id -> {
          var unit = duties.look(viewer, id).unit().id();
          steps.delegate(viewer, id, new Holder(unit, colleagues.in(unit, person)));
        });
  }

  /** Each for itself: what one duty refuses stops no other. */
  private static String each(@Nullable List<UUID> ids, Consumer<DutyId> step) {
    var chosen = ids == null ? List.<UUID>of() : ids;
    var kept = 0;
    for (var id : chosen) {
      try {
        step.accept(new DutyId(id));
      } catch (Refusal refused) {
        kept++;
      }
    }
    return "redirect:/work/duties?done=" + (chosen.size() - kept) + "&kept=" + kept;
  }
}
