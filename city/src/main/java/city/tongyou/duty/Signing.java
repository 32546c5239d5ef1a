package city.tongyou.duty;

import city.tongyou.calendar.WorkingDays;
import city.tongyou.unit.Unit;
import city.tongyou.unit.Units;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a letter that the ladder proposes before whoever has to sign it: as a duty, as all work. */
@Component
class Signing {

  /** The kind of duty that asks for a signature. */
  static final String KIND = "sign-step";

  /** Working days in which to sign. */
  private static final int DAYS = 2;

  private final Desk desk;
  private final DutyRepository duties;
  private final WorkingDays workingDays;
  private final Units units;
  private final MessageSource messages;

  Signing(
      Desk desk,
      DutyRepository duties,
      WorkingDays workingDays,
      Units units,
      MessageSource messages) {
    this.desk = desk;
    this.duties = duties;
    this.workingDays = workingDays;
    this.units = units;
    this.messages = messages;
  }

  void propose(Duty duty, Ladder.Step step) {
    var unit = units.get(duty.holder().unit());
    var matter = duty.matter();
    var asks =
        new Matter(
            KIND,
            reference(duty),
            new Wording("duty.sign.title", facts(duty, step, unit)),
            "/work/duties/" + duty.id(),
            matter.opener(),
            matter.region(),
            desk.today());
    desk.open(
        Duty.opened(
            asks,
            new Holder(matter.opener(), null),
            workingDays.last(DAYS, desk.today().plusDays(1))),
        "");
  }

  /** The letter was signed or dropped: the duty to sign it is done. */
  void settle(Duty duty, String by) {
    duties
        .lockOpen(KIND, reference(duty))
        .ifPresent(sign ->
            desk.save(
                sign.finished(desk.today()), Entry.plain(desk.today(), Entry.Action.FINISHED, by)));
  }

  /** Nobody has to sign any more. */
  void withdraw(Duty duty) {
    duties
        .lockOpen(KIND, reference(duty))
        .ifPresent(sign ->
            desk.save(
                sign.cancelled(desk.today()),
                Entry.plain(desk.today(), Entry.Action.CANCELLED, "")));
  }

  /** A duty has at most one letter that waits. */
  private static String reference(Duty duty) {
    return duty.id().toString();
  }

  private List<String> facts(Duty duty, Ladder.Step step, Unit unit) {
    return List.of(
        Wording.named(step.name(), step.nameEn()),
        Wording.named(unit.shortName(), unit.nameEn()),
        Wording.named(title(duty, Locale.SIMPLIFIED_CHINESE), title(duty, Locale.ENGLISH)));
  }

  private String title(Duty duty, Locale locale) {
    var wording = duty.matter().wording();
    return messages.getMessage(wording.titleKey(), wording.facts(locale), locale);
  }
}
