package city.tongyou.duty;

import city.tongyou.calendar.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the table every half minute which duties the day has something for, and takes the steps: one
 * duty a transaction. It remembers nothing, so neither a restart nor a jump of the clock matters.
 */
@Component
class Climb {

  private static final Logger LOG = LoggerFactory.getLogger(Climb.class);

  private final Desk desk;
  private final DutyRepository duties;
  private final Ladders ladders;
  private final Signing signing;
  private final WorkingDays workingDays;
  private final TransactionTemplate transaction;

  Climb(
      Desk desk,
      DutyRepository duties,
      Ladders ladders,
      Signing signing,
      WorkingDays workingDays,
      TransactionTemplate transaction) {
    this.desk = desk;
    this.duties = duties;
    this.ladders = ladders;
    this.signing = signing;
    this.workingDays = workingDays;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    transaction.executeWithoutResult(_ -> duties.lookAtAllAgain());
  }

  /** A duty that fails is told of and left for the next time; it stops no other. */
  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
  void all() {
    var failed = new ArrayList<DutyId>();
    while (one(failed)) {}
  }

  private boolean one(List<DutyId> failed) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          var claimed = duties.claim(desk.today(), failed);
          claimed.ifPresent(duty -> {
            try {
              climb(duty);
            } catch (RuntimeException failure) {
              LOG.error("Duty {} did not climb", duty.id(), failure);
              failed.add(duty.id());
              status.setRollbackOnly();
            }
          });
          return claimed.isPresent();
        }));
  }

  private void climb(Duty found) {
    var duty = found;
    var ladder = ladders.of(duty.matter().kind());
    for (var rung = duty.findRungDue(ladder, desk.today(), workingDays);
        rung.isPresent();
        rung = duty.findRungDue(ladder, desk.today(), workingDays)) {
      duty = duty.climbed(rung.get());
      note(duty, rung.get(), ladder);
    }
    desk.pass(duty);
  }

  private void note(Duty duty, Rung rung, Ladder ladder) {
    var today = desk.today();
    var matter = duty.matter();
    if (rung.step() == Rung.OVERDUE) {
      desk.climb(
          duty,
          rung,
          Entry.plain(today, Entry.Action.OVERDUE, ""),
          new DutyEvent.Overdue(duty.id(), matter.kind(), matter.reference()));
      return;
    }
    var step = ladder.find(rung.step()).orElseThrow();
    var name = Wording.named(step.name(), step.nameEn());
    if (rung.isProposed()) {
      desk.climb(duty, rung, Entry.noted(today, Entry.Action.PROPOSED, "", name, ""));
      signing.propose(duty, step);
    } else {
      desk.climb(
          duty,
          rung,
          Entry.noted(today, Entry.Action.CLIMBED, "", name, ""),
          new DutyEvent.Climbed(duty.id(), matter.kind(), matter.reference(), rung.code()));
    }
  }
}
