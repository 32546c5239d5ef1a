package city.tongyou.plan;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The plan in effect, read again only when its version has moved on: nearly every page needs it,
 * and it changes a few times a year.
 */
@Component
class PlanCache {

  private record Kept(PlanRepository.Stamp stamp, Plan plan) {}

  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
  private final PlanRepository repository;

  PlanCache(PlanRepository repository) {
    this.repository = repository;
  }

  Optional<Plan> findInEffect() {
    return repository.findStampInEffect().map(this::plan);
  }

  private Plan plan(PlanRepository.Stamp stamp) {
    var known = kept.get();
    if (known == null || !known.stamp().equals(stamp)) {
      known = new Kept(stamp, repository.get(stamp.id()));
      kept.set(known);
    }
    return known.plan();
  }
}
