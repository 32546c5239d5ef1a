package city.tongyou.plan;

import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.calendar.CityClock;
import city.tongyou.planreader.PlanReader;
import city.tongyou.planreader.UnreadablePlan;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's plans, from the document to the day on which another takes their place. Changes throw
 * a {@link PlanRefused} where the rules forbid them, and {@link
 * org.springframework.dao.OptimisticLockingFailureException} where somebody else was faster.
 */
@Service
@Transactional
public class Plans {

  private final PlanRepository repository;
  private final PlanImport imports;
  private final PlanCache cache;
  private final Units units;
  private final CityClock clock;

  Plans(
      PlanRepository repository,
      PlanImport imports,
      PlanCache cache,
      Units units,
      CityClock clock) {
    this.repository = repository;
    this.imports = imports;
    this.cache = cache;
    this.units = units;
    this.clock = clock;
  }

  /** What was done to a plan: a message {@code plan.note.<what>} and its detail. */
  public record Note(LocalDate day, String by, String what, String detail) {}

  /** What a later version changes; the kind is a message {@code plan.change.<kind>}. */
  public record Change(String kind, int task, String before, String after) {}

  /** The plan in effect; of several the latest. */
  public Optional<Plan> findInEffect() {
    return cache.findInEffect();
  }

  /**
   * @throws NoSuchElementException if no plan is in effect
   */
  public Plan inEffect() {
    return findInEffect().orElseThrow(() -> new NoSuchElementException("No plan in effect"));
  }

  public Plan get(PlanId id) {
    return repository.get(id);
  }

  /** All plans, drafts first, then the newest. */
  public List<Plan> list() {
    var plans = new ArrayList<>(repository.list(Plan.State.DRAFT));
    plans.addAll(repository.list(Plan.State.IN_EFFECT, Plan.State.REPLACED));
    return plans;
  }

  public List<Note> listNotes(PlanId plan) {
    return repository.listNotes(plan);
  }

  /**
   * Reads a document into a draft.
   *
   * @param replaces the plan of which it is a later version
   * @throws UnreadableDocument if it is no plan that can be read
   */
  public PlanId read(Viewer viewer, String file, byte[] content, @Nullable PlanId replaces) {
    viewer.require(Right.CONFIRM_PLAN);
    try {
      var document = PlanReader.read(new ByteArrayInputStream(content), file);
      return keep(viewer, imports.draft(document, file, clock.today(), replaces));
    } catch (UnreadablePlan unreadable) {
      throw new UnreadableDocument(unreadable, file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  PlanId keep(Viewer viewer, Plan read) {
    var replaces = read.source().replaces();
    var draft =
        replaces == null ? read : new Succession(repository.get(replaces)).carriedInto(read);
    repository.save(draft);
    note(viewer, draft.id(), "read", draft.source().file());
    return draft.id();
  }

  /** What a draft changes in the plan that it is to replace; nothing if it replaces none. */
  public List<Change> listChanges(Plan draft) {
    var replaces = draft.source().replaces();
    return replaces == null
        ? List.of()
        : new Succession(repository.get(replaces))
            .changes(draft).stream()
                .map(it -> new Change(it.kind().name(), it.task(), it.before(), it.after()))
                .toList();
  }

  public void correctHeading(Viewer viewer, PlanId id, int version, Plan.Heading heading) {
    if (heading.endYear() < heading.startYear()) {
      throw new PlanRefused("years", heading.startYear(), heading.endYear());
    }
    change(viewer, id, version, "heading", heading.title(), it -> it.withHeading(heading));
  }

  public void correctTitle(Viewer viewer, PlanId id, int version, int task, String title) {
    change(
        viewer,
        id,
        version,
        "task",
        task + " " + title,
        plan -> plan.withTask(task, it -> it.withTitle(title)));
  }

  /** Corrects a target, or adds one where the task has none of that id. */
  public void correctTarget(Viewer viewer, PlanId id, int version, int task, Target target) {
    change(
        viewer,
        id,
        version,
        "target",
        task + " " + target.object(),
        plan -> plan.withTask(task, it -> it.withTargets(replaced(it.targets(), target))));
  }

  private static List<Target> replaced(List<Target> targets, Target target) {
    var others = new ArrayList<>(targets);
    others.replaceAll(it -> it.id().equals(target.id()) ? target : it);
    if (!others.contains(target)) {
      others.add(target);
    }
    return others;
  }

  /** A target to be filled in, for a number that the reader missed. */
  public static Target blankTarget(Plan plan) {
    return blankTarget(plan, TargetId.next());
  }

  public static Target blankTarget(Plan plan, TargetId id) {
    return Target.ofStages("", plan.endsOn(), Passage.UNKNOWN).withId(id);
  }

  public void removeTarget(Viewer viewer, PlanId id, int version, int task, TargetId target) {
    change(
        viewer,
        id,
        version,
        "target-gone",
        task + " " + get(id).target(target).object(),
        plan ->
            plan.withTask(
                task,
                it ->
                    it.withTargets(
                        it.targets().stream().filter(kept -> !kept.id().equals(target)).toList())));
  }

  /** Says whom a name means, wherever the document writes it so. */
  public void match(Viewer viewer, PlanId id, int version, String written, UnitId unit) {
    change(
        viewer,
        id,
        version,
        "matched",
        written + " → " + units.get(unit).name(),
        plan ->
            plan.withTasks(task ->
                task.withNames(
                    (Named name) -> name.written().equals(written) ? name.meaning(unit) : name)));
  }

  /** Adds the body that a name means and nobody knew before. */
  public void addUnit(Viewer viewer, PlanId id, int version, String written) {
    viewer.require(Right.CONFIRM_PLAN);
    match(viewer, id, version, written, units.add(written, "department").id());
  }

  /** Takes a name out of a task, where it was none. */
  public void removeName(Viewer viewer, PlanId id, int version, int task, String written) {
    change(
        viewer,
        id,
        version,
        "name-gone",
        task + " " + written,
        plan ->
            plan.withTask(
                task,
                it ->
                    it.withNames(
                        it.names().stream()
                            .filter(name -> !name.written().equals(written))
                            .toList())));
  }

  /** Adds a unit to a task that the reader missed. */
  public void addName(
      Viewer viewer, PlanId id, int version, int task, UnitId unit, Named.Role role) {
    var named = units.get(unit);
    change(
        viewer,
        id,
        version,
        "name",
        task + " " + named.name(),
        plan ->
            plan.withTask(
                task,
                it -> {
                  var names = new ArrayList<>(it.names());
                  names.add(new Named(named.name(), role, named.isGroup(), unit, Passage.UNKNOWN));
                  return it.withNames(names);
                }));
  }

  /** Records what the office decided on something that the document leaves open. */
  public void rule(Viewer viewer, PlanId id, int version, int question, String ruling) {
    change(viewer, id, version, "ruling", ruling, plan -> plan.withRuling(question, ruling));
  }

  /** Lets a draft take effect; the plan that it replaces ends. */
  public void takeEffect(Viewer viewer, PlanId id, int version) {
    viewer.require(Right.CONFIRM_PLAN);
    var plan = repository.get(id).asSaved(version).takenEffect();
    var replaces = plan.source().replaces();
    if (replaces != null) {
      repository.save(repository.get(replaces).replaced());
    }
    repository.save(plan);
    note(viewer, id, "effect", plan.title());
  }

  public void throwAway(Viewer viewer, PlanId id) {
    viewer.require(Right.CONFIRM_PLAN);
    repository.delete(id);
  }

  private void change(
      Viewer viewer,
      PlanId id,
      int version,
      String what,
      String detail,
      UnaryOperator<Plan> change) {
    viewer.require(Right.CONFIRM_PLAN);
    repository.save(change.apply(repository.get(id)).asSaved(version));
    note(viewer, id, what, detail);
  }

  private void note(Viewer viewer, PlanId plan, String what, String detail) {
    repository.note(plan, clock.today(), viewer.signature(), what, detail);
  }
}
