package city.tongyou.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures frozen at a day, and shown to the public once a person has approved them. DRAFT →
 * PUBLISHED.
 *
 * @param number counts the published ones from 1; 0 for a draft
 * @param standings all targets of the plan as they stood
 */
public record Release(
    ReleaseId id,
    int number,
    PlanId plan,
    LocalDate asOf,
    State state,
    String madeBy,
    @Nullable String publishedBy,
    @Nullable LocalDate publishedOn,
    String note,
    List<Standing> standings) {

  /** Whether the public sees it. */
  public enum State {
    DRAFT,
    PUBLISHED
  }

  public Release {
    standings = List.copyOf(standings);
  }

  Release published(int nextNumber, String by, LocalDate day) {
    if (state != State.DRAFT) {
      throw PlanRefused.in(state);
    }
    return new Release(
        id, nextNumber, plan, asOf, State.PUBLISHED, madeBy, by, day, note, standings);
  }

  public Optional<Standing> find(TargetId target) {
    return standings.stream().filter(it -> it.target().equals(target)).findFirst();
  }

  public Map<TargetId, Standing> byTarget() {
    var byTarget = new LinkedHashMap<TargetId, Standing>();
    standings.forEach(standing -> byTarget.put(standing.target(), standing));
    return byTarget;
  }
}
