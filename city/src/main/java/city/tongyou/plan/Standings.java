package city.tongyou.plan;

import city.tongyou.calendar.CityClock;
import city.tongyou.city.CityFolder;
import city.tongyou.measure.Fact;
import city.tongyou.measure.Measures;
import city.tongyou.region.RegionId;
import city.tongyou.region.Regions;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Where the targets of a plan stand, counted from the facts. Today's standings serve everyone for a
 * second: a figure that was accepted here shows at once, one that was accepted by another process
 * within that second.
 */
@Service
public class Standings {

  private final Measures measures;
  private final Regions regions;
  private final CityClock clock;
  private final Lighting lighting;

  private record Moment(PlanId plan, int version, LocalDate day) {}

  private final Cache<Moment, Map<TargetId, Standing>> lately =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).maximumSize(8).build();

  Standings(Measures measures, Regions regions, CityClock clock, CityFolder folder) {
    this.measures = measures;
    this.regions = regions;
    this.clock = clock;
    this.lighting = new Lighting(folder.settings("lights.yaml", LightRules.class));
  }

  /** All targets of a plan today, in the plan's order. */
  public Map<TargetId, Standing> today(Plan plan) {
    var day = clock.today();
    return lately.get(new Moment(plan.id(), plan.version(), day), _ -> asOf(plan, day));
  }

  /** Not before the figures are safely stored, or the old ones would be counted once more. */
  @TransactionalEventListener
  void forget(Reports.Accepted accepted) {
    lately.invalidateAll();
  }

  /** All targets of a plan as of a day, by what is known now. */
  public Map<TargetId, Standing> asOf(Plan plan, LocalDate day) {
    var targets = plan.targets().toList();
    var facts = measures.listLevels(targets.stream().map(Target::measure).toList(), day);
    var assessment = new Assessment(plan, lighting, regions, day);
    var standings = new LinkedHashMap<TargetId, Standing>();
    targets.forEach(
        target -> standings.put(target.id(), assessment.standing(target, series(target, facts))));
    return standings;
  }

  private static Map<RegionId, List<Point>> series(
      Target target, Map<Measures.Cell, List<Fact>> facts) {
    var series = new HashMap<RegionId, List<Point>>();
    facts.forEach((place, levels) -> {
      if (place.measure().equals(target.measure())) {
        series.put(place.region(), steps(levels));
      }
    });
    return series;
  }

  /** Of two facts of one day the later recorded one holds. */
  private static List<Point> steps(List<Fact> levels) {
    var byDay = new LinkedHashMap<LocalDate, Point>();
    levels.forEach(
        fact -> byDay.put(fact.validFrom(), new Point(fact.validFrom(), fact.numerator())));
    return List.copyOf(byDay.values());
  }
}
