package city.tongyou.plan;

import city.tongyou.city.CityFolder;
import city.tongyou.region.Region;
import city.tongyou.region.Regions;
import city.tongyou.ui.Light;
import city.tongyou.ui.Page;
import city.tongyou.ui.part.Responsible;
import city.tongyou.ui.picture.Bloom;
import city.tongyou.ui.picture.Boundaries;
import city.tongyou.ui.picture.Curve;
import city.tongyou.ui.picture.RegionBoard;
import city.tongyou.unit.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A plan and its targets as pictures and sentences, in the reader's language. Public pages and the
 * workspace draw with the same hand; they differ in the standings that they show and in where a
 * light leads.
 */
@Service
public class Pictures {

  private final Regions regions;
  private final Stages stages;
  private final Boundaries boundaries;

  Pictures(Regions regions, Stages stages, CityFolder folder) {
    this.regions = regions;
    this.stages = stages;
    this.boundaries = boundaries(folder);
  }

  private static Boundaries boundaries(CityFolder folder) {
    var file = folder.find("boundaries.geojson");
    if (file.isEmpty()) {
      return Boundaries.NONE;
    }
    try (var in = file.get().getInputStream()) {
      return Boundaries.read(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("boundaries.geojson", unreadable);
    }
  }

  /** The outlines of the city's regions, as far as they are known. */
  public Boundaries boundaries() {
    return boundaries;
  }

  /** The light of a task: its targets' lights together. */
  public Light light(Task task, Map<TargetId, Standing> standings) {
    return Standing.together(
        task.targets().stream()
            .map(target -> standings.get(target.id()))
            .filter(Objects::nonNull)
            .map(Standing::light)
            .toList());
  }

  /** The lights of all tasks, in the plan's order. */
  public List<Light> lights(Plan plan, Map<TargetId, Standing> standings) {
    return plan.tasks().map(task -> light(task, standings)).toList();
  }

  /**
   * The plan as a flower.
   *
   * @param path before a task's number, where its light leads
   */
  public Bloom bloom(Plan plan, Map<TargetId, Standing> standings, String path, Page page) {
    var petals = new ArrayList<Bloom.Petal>();
    for (var dimension : plan.dimensions()) {
      var twigs =
          dimension.actions().stream()
              .map(action ->
                  new Bloom.Twig(
                      String.valueOf(action.no()),
                      action.name(),
                      ShortName.ofAction(action.name()),
                      action.tasks().stream()
                          .map(task -> bud(task, standings, path, page))
                          .toList()))
              .toList();
      var name = dimension.name().isEmpty() ? page.text("plan.tasks") : dimension.name();
      petals.add(new Bloom.Petal(name, ShortName.ofDimension(name), petals.size(), twigs));
    }
    return new Bloom(petals);
  }

  private Bloom.Bud bud(Task task, Map<TargetId, Standing> standings, String path, Page page) {
    var light = light(task, standings);
    var attention =
        light == Light.RISK || light == Light.OVERDUE
            ? new Bloom.Attention(
                ShortName.ofTask(task.title()), reason(task, light, standings, page))
            : null;
    return new Bloom.Bud(
        String.valueOf(task.no()), task.title(), path + task.no(), light, attention);
  }

  /** Why a task needs attention, in one short line with the numbers of its worst target. */
  public String reason(Task task, Light light, Map<TargetId, Standing> standings, Page page) {
    for (var target : task.targets()) {
      var standing = standings.get(target.id());
      if (standing != null && standing.light() == light) {
        return gap(target, standing, page);
      }
    }
    return "";
  }

  /** What there is and what there should be: 4 处，应 6 处. */
  public String gap(Target target, Standing standing, Page page) {
    var should =
        standing.light() == Light.OVERDUE || standing.expected() == null
            ? standing.required()
            : standing.expected();
    return standing.value() == null
        ? page.text("plan.gap.silent", amount(target, should, page))
        : page.text(
            "plan.gap", amount(target, standing.value(), page), amount(target, should, page));
  }

  /** A number with its measure word; a stage by its name. */
  public String amount(Target target, BigDecimal number, Page page) {
    if (target.kind() == Target.Kind.STAGE) {
      return stages.findReached(number).map(it -> it.name(page.locale())).orElse("");
    }
    return amount(number, unit(target, page), page);
  }

  /** A number with a measure word. */
  public static String amount(BigDecimal number, String unit, Page page) {
    return page.text(unit.startsWith("%") ? "plan.amount.percent" : "plan.amount", number, unit);
  }

  /** The measure word of a target's value; where each region has to, of regions. */
  public String unit(Target target, Page page) {
    return isDivided(target) ? page.text("plan.unit." + target.scope().name()) : target.unit();
  }

  public boolean isDivided(Target target) {
    return !regions.root().countsAs(target.scope());
  }

  /** Where a target stands, as a sentence with its numbers. */
  public String finding(Target target, Standing standing, Page page) {
    var name = name(target, page);
    if (standing.value() == null) {
      return page.text("plan.finding.silent", name, amount(target, standing.required(), page));
    }
    var value = amount(target, standing.value(), page);
    var required = amount(target, standing.required(), page);
    return switch (standing.light()) {
      case MET -> page.text("plan.finding.met", name, value, required);
      case OVERDUE -> page.text("plan.finding.overdue", name, value, required, standing.deadline());
      case IDLE -> page.text("plan.finding.silent", name, required);
      case TRACK, RISK -> underWay(target, standing, name, value, required, page);
    };
  }

  private String underWay(
      Target target, Standing standing, String name, String value, String required, Page page) {
    var expected = standing.expected();
    if (expected == null || target.kind() == Target.Kind.STAGE) {
      return page.text("plan.finding.so-far", name, value, required);
    }
    var ahead = Objects.requireNonNull(standing.value()).subtract(expected);
    var key = ahead.signum() < 0 ? "plan.finding.behind" : "plan.finding.ahead";
    return page.text(key, name, value, amount(target, ahead.abs(), page), required);
  }

  /** What is counted; where each region has to, the regions that do. */
  public String name(Target target, Page page) {
    return isDivided(target)
        ? page.text(
            "plan.name.divided",
            target.object(),
            amount(target.quantity(), target.unit(), page),
            page.text("plan.scope." + target.scope().name()))
        : target.object();
  }

  /** A target's figures over time. */
  public Curve curve(Plan plan, Target target, Standing standing, LocalDate today, Page page) {
    return new Curve(
        "",
        standing.curve().stream().map(it -> new Curve.Point(it.day(), it.value())).toList(),
        standing.path().stream().map(it -> new Curve.Point(it.day(), it.value())).toList(),
        new Curve.Target(
            standing.required(),
            isDivided(target) ? null : target.quantityMax(),
            standing.deadline(),
            comparator(target),
            target.basis() == Target.Basis.HOLD),
        unit(target, page),
        target.isCeiling() || target.kind() == Target.Kind.LEVEL
            ? Curve.Kind.LEVEL
            : Curve.Kind.CUMULATIVE,
        plan.startsOn(),
        plan.endsOn(),
        List.of(),
        page.text("plan.curve.source", today));
  }

  private static Curve.Comparator comparator(Target target) {
    return switch (target.comparator()) {
      case LE -> Curve.Comparator.AT_MOST;
      case RANGE -> Curve.Comparator.WITHIN;
      case EQ, GE -> Curve.Comparator.AT_LEAST;
    };
  }

  /** The districts in one target, those that lack most first. */
  public Optional<RegionBoard> findBoard(
      Target target, Standing standing, LocalDate asOf, Page page) {
    if (standing.parts().isEmpty()) {
      return Optional.empty();
    }
    var rows =
        standing.parts().stream()
            .sorted(Comparator.comparingInt(part -> -worst(part.light())))
            .map(part -> row(part, page))
            .toList();
    return Optional.of(
        new RegionBoard(
            page.text("plan.board.caption", target.object(), asOf),
            rows,
            null,
            partUnit(target, page),
            target.isCeiling()));
  }

  private static int worst(Light light) {
    return List.of(Light.MET, Light.TRACK, Light.IDLE, Light.RISK, Light.OVERDUE).indexOf(light);
  }

  private String partUnit(Target target, Page page) {
    return reportsItself(target) ? target.unit() : page.text("plan.unit." + target.scope().name());
  }

  /** Whether each region of the board has a number of its own, rather than a count of regions. */
  private boolean reportsItself(Target target) {
    return regions.listChildren(regions.root().id(), LocalDate.MAX.minusDays(1)).stream()
        .anyMatch(region -> region.countsAs(target.scope()));
  }

  private RegionBoard.Row row(Standing.Part part, Page page) {
    var region = regions.get(part.region());
    var point = region.point();
    return new RegionBoard.Row(
        region.code(),
        region.name(page.locale()),
        region.shortName(page.locale()),
        null,
        part.value(),
        part.expected(),
        part.required(),
        part.light(),
        word(part, page),
        point == null ? null : point.longitude(),
        point == null ? null : point.latitude());
  }

  private static String word(Standing.Part part, Page page) {
    return switch (part.light()) {
      case MET -> page.text("ui.light.met");
      case IDLE -> page.text("ui.light.idle");
      case TRACK -> page.text("ui.light.track");
      case RISK -> page.text("plan.board.lacks", lacks(part.value(), part.expected()));
      case OVERDUE -> page.text("plan.board.lacks", lacks(part.value(), part.required()));
    };
  }

  private static BigDecimal lacks(@Nullable BigDecimal value, @Nullable BigDecimal should) {
    return Objects.requireNonNullElse(should, BigDecimal.ZERO)
        .subtract(Objects.requireNonNullElse(value, BigDecimal.ZERO))
        .max(BigDecimal.ZERO);
  }

  /** Who leads a task, who countersigns and who takes part. */
  public static List<Responsible> roles(Task task, List<Unit> units, Page page) {
    var leads = names(task, Named.Role.LEAD, units, page);
    var roles = new ArrayList<Responsible>();
    if (!leads.isEmpty()) {
      roles.add(new Responsible(page.text("plan.role.first"), leads.subList(0, 1), true));
    }
    if (leads.size() > 1) {
      roles.add(
          new Responsible(page.text("plan.role.co-leads"), leads.subList(1, leads.size()), false));
    }
    var others = names(task, Named.Role.PARTICIPANT, units, page);
    if (!others.isEmpty()) {
      roles.add(new Responsible(page.text("plan.role.participants"), others, false));
    }
    return roles;
  }

  private static List<String> names(Task task, Named.Role role, List<Unit> units, Page page) {
    return task.names().stream()
        .filter(name -> name.role() == role)
        .map(name -> name(name, units, page))
        .toList();
  }

  /** A unit by the short name that it is known by; one that is not known as it is written. */
  public static String name(Named name, List<Unit> units, Page page) {
    return units.stream()
        .filter(unit -> unit.id().equals(name.unit()))
        .findFirst()
        .map(unit -> unit.shortName(page.locale()))
        .orElse(name.written());
  }

  /** How the districts stand in one target, as a sentence: 10 个市区中 7 个已达到；吴中、太仓还没有. */
  public String boardFinding(Standing standing, Page page) {
    var met = standing.parts().stream().filter(part -> part.light() == Light.MET).count();
    var behind =
        standing.parts().stream()
            .filter(part -> part.light() == Light.RISK || part.light() == Light.OVERDUE)
            .map(part -> regions.get(part.region()))
            .map((Region region) -> region.shortName(page.locale()))
            .toList();
    var all = standing.parts().size();
    return behind.isEmpty()
        ? page.text("plan.board.finding", all, met)
        : page.text(
            "plan.board.finding.behind",
            all,
            met,
            String.join(
                page.text("plan.list.comma"), behind.subList(0, Math.min(4, behind.size()))),
            behind.size());
  }
}
