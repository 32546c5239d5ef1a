package city.tongyou.plan;

import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.CityClock;
import city.tongyou.ui.Light;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public is shown: figures frozen at a day and approved by a person. */
@Service
@Transactional
public class Releases {

  /** Five years of monthly releases, each of some 100 KB. */
  private static final int MOST_KEPT = 60;

  private final ReleaseRepository repository;
  private final Plans plans;
  private final Standings standings;
  private final CityClock clock;

  /** A published release never changes, so what was read once holds. */
  private final Cache<ReleaseId, Release> published =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Releases(ReleaseRepository repository, Plans plans, Standings standings, CityClock clock) {
    this.repository = repository;
    this.plans = plans;
    this.standings = standings;
    this.clock = clock;
  }

  /** A light that differs between two releases; {@code before} is null for a new target. */
  public record Turn(int task, TargetId target, @Nullable Standing before, Standing after) {

    /** Whether the figure moved but the light stayed. */
    public boolean isFigureOnly() {
      return before != null && before.light() == after.light();
    }
  }

  /** The release that the public sees of a plan. */
  public Optional<Release> findLatest(PlanId plan) {
    return repository.listPublishedIds(plan).stream().findFirst().map(this::readOnce);
  }

  private Release readOnce(ReleaseId id) {
    return published.get(id, repository::get);
  }

  public Release get(ReleaseId id) {
    return repository.get(id);
  }

  /** Drafts first, then the published ones, the newest first. */
  public List<Release> list(PlanId plan) {
    return Stream.concat(
            repository.listDraftIds(plan).stream().map(repository::get),
            repository.listPublishedIds(plan).stream().map(this::readOnce))
        .toList();
  }

  /** The published ones, the newest first. */
  public List<Release> listPublished(PlanId plan) {
    return repository.listPublishedIds(plan).stream().map(this::readOnce).toList();
  }

  /**
   * Freezes the figures of the plan in effect as of a day, for somebody to look over.
   *
   * @throws PlanRefused if the day is to come or before the plan
   */
  public ReleaseId draft(Viewer viewer, LocalDate asOf, String note) {
    viewer.require(Right.PUBLISH);
    var plan = plans.inEffect();
    if (asOf.isAfter(clock.today())) {
      throw new PlanRefused("future", asOf, clock.today());
    }
    if (asOf.isBefore(plan.startsOn())) {
      throw new PlanRefused("before-plan", asOf, plan.startsOn());
    }
    var release =
        new Release(
            ReleaseId.next(),
            0,
            plan.id(),
            asOf,
            Release.State.DRAFT,
            viewer.signature(),
            null,
            null,
            note,
            List.copyOf(standings.asOf(plan, asOf).values()));
    repository.insert(release);
    return release.id();
  }

  /** Shows a draft to the public. */
  public void publish(Viewer viewer, ReleaseId id) {
    publish(viewer, id, clock.today());
  }

  /** Enters a release that was shown to the public before the platform was. */
  public void enterPast(Viewer viewer, LocalDate asOf, LocalDate publishedOn, String note) {
    publish(viewer, draft(viewer, asOf, note), publishedOn);
  }

  private void publish(Viewer viewer, ReleaseId id, LocalDate day) {
    viewer.require(Right.PUBLISH);
    var number = repository.nextNumber();
    var release = repository.get(id).published(number, viewer.signature(), day);
    if (!repository.publish(release)) {
      throw PlanRefused.in(Release.State.PUBLISHED);
    }
  }

  public void throwAway(Viewer viewer, ReleaseId id) {
    viewer.require(Right.PUBLISH);
    repository.deleteDraft(id);
  }

  /** What a release turns, beside the one that the public sees before it. */
  public List<Turn> listTurns(Plan plan, Release release) {
    var before =
        listPublished(plan.id()).stream()
            .filter(it -> release.number() == 0 || it.number() < release.number())
            .findFirst()
            .map(Release::byTarget)
            .orElseGet(Map::of);
    return plan.tasks()
        .flatMap(task ->
            task.targets().stream()
                .flatMap(target ->
                    release.find(target.id()).stream()
                        .map(after ->
                            new Turn(task.no(), target.id(), before.get(target.id()), after))))
        .filter(turn -> turned(turn.before(), turn.after()))
        .collect(Collectors.toList());
  }

  private static boolean turned(@Nullable Standing before, Standing after) {
    return before == null
        ? after.light() != Light.IDLE
        : before.light() != after.light() || !isSame(before.value(), after.value());
  }

  private static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    if (before == null || after == null) {
      return before == null && after == null;
    }
    return before.compareTo(after) == 0;
  }
}
