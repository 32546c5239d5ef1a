package city.tongyou.measure;

import static org.springframework.transaction.TransactionDefinition.ISOLATION_REPEATABLE_READ;

import city.tongyou.calendar.CityClock;
import city.tongyou.measure.FoldRepository.Ancestor;
import city.tongyou.measure.FoldRepository.Extent;
import city.tongyou.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the roll-ups. A turn moves some rows of the tail into them in one transaction, so a process
 * that dies in between has moved nothing; there is no mark to set and none to get wrong. Of several
 * processes one folds, and the others pass.
 */
@Service
public class Folding {

  private static final int ROWS_A_TURN = 5_000;

  /** Checkpoints reach back this far from the day of the first turn. */
  private static final int YEARS_BACK = 5;

  private final FoldRepository repository;
  private final Regions regions;
  private final Keys keys;
  private final CityClock clock;
  private final TransactionTemplate transaction;
  private final TransactionTemplate snapshot;

  Folding(
      FoldRepository repository,
      Regions regions,
      Keys keys,
      CityClock clock,
      PlatformTransactionManager transactions) {
    this.repository = repository;
    this.regions = regions;
    this.keys = keys;
    this.clock = clock;
    transaction = new TransactionTemplate(transactions);
    snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(ISOLATION_REPEATABLE_READ);
  }

  /** Turns until the tail is short. It also happens by itself every second. */
  @Scheduled(initialDelay = 2_000, fixedDelay = 1_000, timeUnit = TimeUnit.MILLISECONDS)
  public void foldAll() {
    while (foldSome() == ROWS_A_TURN) {
      // until the tail is short
    }
  }

  /**
   * One turn.
   *
   * @return how many facts came or went; 0 also if another process has the turn
   */
  int foldSome() {
    return Objects.requireNonNull(
        transaction.execute(_ ->
            repository
                .lock()
                .map(extent -> {
                  keepUp(extent);
                  return repository.hasTail() ? repository.fold(ROWS_A_TURN) : 0;
                })
                .orElse(0)));
  }

  /**
   * Makes all roll-ups anew from the facts, while others read and write: after a restore, or to
   * take in very many facts at once.
   *
   * @return false if another process folds
   */
  public boolean foldAnew() {
    return Objects.requireNonNull(
        snapshot.execute(_ -> {
          var extent = repository.lock();
          extent.ifPresent(it -> {
            keepUp(it);
            repository.foldAnew();
          });
          return extent.isPresent();
        }));
  }

  /** The tree and the months first, for facts are folded into those that are there. */
  private void keepUp(Extent extent) {
    var lineage = regions.lineage();
    if (!lineage.fingerprint().equals(extent.lineage())) {
      repository.placeAnew(lineage.fingerprint(), ancestors(new Places(lineage)));
    }
    var thisMonth = clock.today().withDayOfMonth(1);
    var last = extent.lastMonth();
    if (last == null) {
      last = thisMonth.minusYears(YEARS_BACK);
      repository.begin(last);
    }
    for (var month = last.plusMonths(1); !month.isAfter(thisMonth); month = month.plusMonths(1)) {
      repository.addMonth(month);
    }
  }

  private List<Ancestor> ancestors(Places places) {
    var all = places.lineage().all();
    var keyed = keys.regions(all);
    var firstDays = places.firstDays();
    var ancestors = new ArrayList<Ancestor>();
    for (int i = 0; i < firstDays.size(); i++) {
      var first = firstDays.get(i);
      var until = i + 1 < firstDays.size() ? firstDays.get(i + 1) : LocalDate.MAX;
      for (var region : all) {
        for (var around : places.path(region, first)) {
          if (places.isBranch(around)) {
            ancestors.add(new Ancestor(keyed.key(region), keyed.key(around), first, until));
          }
        }
      }
    }
    return ancestors;
  }
}
