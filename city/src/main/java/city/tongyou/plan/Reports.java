package city.tongyou.plan;

import city.tongyou.access.NotAllowed;
import city.tongyou.access.Right;
import city.tongyou.access.Viewer;
import city.tongyou.attachment.Attachment;
import city.tongyou.calendar.CityClock;
import city.tongyou.measure.Fact;
import city.tongyou.measure.Measures;
import city.tongyou.region.RegionId;
import city.tongyou.region.Regions;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures from those who have them, and the office's word on them. An accepted report becomes facts
 * in the transaction that accepts it.
 */
@Service
@Transactional
public class Reports {

  private final ReportRepository repository;
  private final Plans plans;
  private final Measures measures;
  private final Regions regions;
  private final Units units;
  private final CityClock clock;
  private final ReportDuties duties;
  private final ApplicationEventPublisher events;

  Reports(
      ReportRepository repository,
      Plans plans,
      Measures measures,
      Regions regions,
      Units units,
      CityClock clock,
      ReportDuties duties,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.plans = plans;
    this.measures = measures;
    this.regions = regions;
    this.units = units;
    this.clock = clock;
    this.duties = duties;
    this.events = events;
  }

  /**
   * What somebody hands in.
   *
   * @param entries one for the city, or one for each district that is told about
   * @param attachments at least one
   */
  public record Draft(
      TargetId target,
      LocalDate asOf,
      List<Report.Entry> entries,
      String note,
      List<Attachment.Id> attachments) {}

  public Report get(ReportId id) {
    return repository.get(id);
  }

  /** All reports on a target, the newest first. */
  public List<Report> list(TargetId target) {
    return repository.list(target);
  }

  /**
   * The unit for which somebody may report a target: one of its reporters, or where each district
   * has to, the district's own office. The office of the leading group may stand in for the first.
   */
  public Optional<UnitId> findUnitFor(Viewer viewer, TargetId target) {
    var plan = plans.inEffect();
    var task = plan.findTaskOf(target).orElseThrow();
    var reporters = task.reporters(plan.target(target));
    return Stream.concat(
            viewer.units().stream().filter(reporters::contains),
            districtOffice(viewer, plan.target(target)))
        .filter(unit -> viewer.may(Right.REPORT, unit))
        .findFirst()
        .or(() -> reporters.stream().filter(unit -> viewer.may(Right.REPORT, unit)).findFirst());
  }

  private Stream<UnitId> districtOffice(Viewer viewer, Target target) {
    return isWholeCity(target)
        ? Stream.of()
        : viewer.units().stream()
            .map(units::get)
            .filter(unit -> unit.region() != null)
            .map(Unit::id);
  }

  private boolean isWholeCity(Target target) {
    return regions.root().countsAs(target.scope());
  }

  /** The regions whose numbers somebody may tell for a target, in the order of the form. */
  public List<RegionId> listRegionsFor(Viewer viewer, TargetId target) {
    var counted = plans.inEffect().target(target);
    if (isWholeCity(counted)) {
      return List.of(regions.root().id());
    }
    var own = findUnitFor(viewer, target).map(units::get).map(Unit::region).orElse(null);
    return regions.listChildren(regions.root().id(), clock.today()).stream()
        .filter(region ->
            region.countsAs(counted.scope())
                || !regions.listRoster(region.id(), counted.scope(), clock.today()).isEmpty())
        .map(region -> region.id())
        .filter(region -> own == null || own.equals(region))
        .toList();
  }

  /**
   * Hands a report in.
   *
   * @throws PlanRefused if it tells of a day to come or before the plan, of a target that nobody
   *     has decided how to count, or brings no evidence
   * @throws NotAllowed if the viewer acts for no unit that reports the target
   */
  public ReportId submit(Viewer viewer, Draft draft) {
    var report = submitted(viewer, draft, viewer.signature(), clock.today());
    repository.save(report);
    duties.submitted(report, plans.inEffect().target(report.target()), viewer);
    return report.id();
  }

  private Report submitted(Viewer viewer, Draft draft, String sentBy, LocalDate sentOn) {
    var plan = plans.inEffect();
    check(viewer, plan, draft);
    return new Report(
        ReportId.next(),
        0,
        Report.State.SUBMITTED,
        plan.id(),
        draft.target(),
        draft.asOf(),
        reporter(viewer, draft.target()),
        draft.entries(),
        draft.note(),
        draft.attachments(),
        sentBy,
        sentOn,
        null,
        null,
        null);
  }

  /**
   * Enters a figure from before the platform, or from elsewhere, as accepted on the day on which it
   * was: a plan is often older than the platform that it runs on.
   */
  public void enterPast(Viewer viewer, Draft draft, String sentBy, LocalDate acceptedOn) {
    viewer.require(Right.CONFIRM_PLAN);
    var report = submitted(viewer, draft, sentBy, acceptedOn);
    keepAccepted(report.accepted(viewer.signature(), acceptedOn));
  }

  /** Sends a returned report again, corrected. */
  public void submitAgain(Viewer viewer, ReportId id, Draft draft) {
    check(viewer, plans.inEffect(), draft);
    var again =
        repository
            .get(id)
            .sentAgain(
                draft.entries(),
                draft.asOf(),
                draft.note(),
                draft.attachments(),
                viewer.signature(),
                clock.today());
    repository.save(again);
    duties.submitted(again, plans.inEffect().target(again.target()), viewer);
  }

  private void check(Viewer viewer, Plan plan, Draft draft) {
    if (!plan.target(draft.target()).isDecided()) {
      throw new PlanRefused("undecided");
    }
    if (draft.asOf().isAfter(clock.today())) {
      throw new PlanRefused("future", draft.asOf(), clock.today());
    }
    if (draft.asOf().isBefore(plan.startsOn())) {
      throw new PlanRefused("before-plan", draft.asOf(), plan.startsOn());
    }
    if (draft.attachments().isEmpty()) {
      throw new PlanRefused("no-evidence");
    }
    if (draft.entries().isEmpty()) {
      throw new PlanRefused("no-figure");
    }
    var allowed = new HashSet<>(listRegionsFor(viewer, draft.target()));
    if (draft.entries().stream().anyMatch(entry -> !allowed.contains(entry.region()))) {
      throw new NotAllowed("access.refused.REPORT");
    }
  }

  private UnitId reporter(Viewer viewer, TargetId target) {
    return findUnitFor(viewer, target).orElseThrow(() -> new NotAllowed("access.refused.REPORT"));
  }

  /** Accepts a report: from now on its figures count. */
  public void accept(Viewer viewer, ReportId id, int version) {
    viewer.require(Right.REVIEW);
    var report = read(id, version).accepted(viewer.signature(), clock.today());
    keepAccepted(report);
    duties.accepted(report, viewer);
  }

  /** A report's figures count from now on. */
  public record Accepted(ReportId report) {}

  private void keepAccepted(Report report) {
    repository.save(report);
    report.entries().forEach(entry -> measures.post(fact(report, entry)));
    events.publishEvent(new Accepted(report.id()));
  }

  private Fact fact(Report report, Report.Entry entry) {
    var measure = plans.get(report.plan()).target(report.target()).measure();
    var key = report.id() + "/" + entry.region();
    return new Fact(
        new Fact.FactId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))),
        measure,
        entry.region(),
        report.asOf(),
        null,
        entry.value(),
        BigDecimal.ONE,
        report.unit().toString(),
        "report:" + report.id());
  }

  /** Returns a report, saying what is missing. */
  public void giveBack(Viewer viewer, ReportId id, int version, String reason) {
    viewer.require(Right.REVIEW);
    var report = read(id, version).returned(viewer.signature(), clock.today(), reason);
    repository.save(report);
    duties.returned(report, plans.get(report.plan()).target(report.target()), viewer);
  }

  /** The report as somebody saw it: whoever decides on an older one is told. */
  private Report read(ReportId id, int version) {
    var report = repository.get(id);
    if (report.version() != version) {
      throw PlanRefused.in(report.state());
    }
    return report;
  }
}
