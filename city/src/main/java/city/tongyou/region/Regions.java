package city.tongyou.region;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's regions. They are read far more often than they change, so each process keeps the tree
 * and reads it anew every few seconds; a change made elsewhere shows within that time.
 */
@Service
public class Regions {

  private final RegionRepository repository;
  private volatile @Nullable RegionTree tree;

  Regions(RegionRepository repository) {
    this.repository = repository;
  }

  /** The city itself. */
  public Region root() {
    return tree().root();
  }

  /**
   * @throws NoSuchElementException if there is no such region
   */
  public Region get(RegionId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("No region " + id));
  }

  public Optional<Region> find(RegionId id) {
    return tree().find(id);
  }

  /** The region that bears this code today. */
  public Optional<Region> findByCode(String code) {
    return tree().findByCode(code);
  }

  /** The regions right below one, as they were on a day, in the order of their codes. */
  public List<Region> listChildren(RegionId parent, LocalDate day) {
    return tree().children(parent, day);
  }

  /** What "each district", "every town", "every community" means within a region on a day. */
  public List<Region> listRoster(RegionId within, Level level, LocalDate day) {
    return tree().roster(within, level, day).toList();
  }

  /** Whether the city has regions of a level at all. */
  public boolean hasLevel(Level level) {
    return tree().hasLevel(level);
  }

  /** Whether {@code inner} is {@code outer} or lies in it. */
  public boolean contains(RegionId outer, RegionId inner) {
    return tree().contains(outer, get(inner));
  }

  /** What has become of every region that ever was, and where it lies, on any day. */
  public Lineage lineage() {
    return tree().lineage();
  }

  /**
   * Lets regions follow others from a day on: one after one is a rename or a move, one after
   * several a merger, several after one a split. What is known of the former ones stays theirs.
   *
   * @throws IllegalArgumentException if several would follow several, or a former region is not in
   *     force on the day before
   */
  @Transactional
  public void succeed(List<RegionId> former, List<Region> successors, LocalDate day) {
    if (former.isEmpty() || successors.isEmpty() || (former.size() > 1 && successors.size() > 1)) {
      throw new IllegalArgumentException("Either one former region or one that comes after");
    }
    for (var region : former) {
      if (!repository.end(region, day)) {
        throw new IllegalArgumentException("Region " + region + " has ended, or begins later");
      }
    }
    successors.forEach(it -> repository.insert(it, null));
    former.forEach(before ->
        successors.forEach(after -> repository.insert(new Succession(before, after.id(), day))));
  }

  @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
  void readAnew() {
    var known = tree;
    if (known != null) {
      var regions = repository.list();
      var successions = repository.listSuccessions();
      if (!known.isOf(regions, successions)) {
        tree = new RegionTree(regions, successions);
      }
    }
  }

  private RegionTree tree() {
    var known = tree;
    if (known == null) {
      known = new RegionTree(repository.list(), repository.listSuccessions());
      tree = known;
    }
    return known;
  }
}
