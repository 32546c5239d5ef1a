package city.tongyou.plan;

import city.tongyou.access.Viewer;
import city.tongyou.calendar.CityClock;
import city.tongyou.city.CityFolder;
import city.tongyou.city.CityPart;
import city.tongyou.planreader.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Loads {@code plan.json}, if the city has one, and lets it take effect: targets whose counting the
 * document leaves open stay undecided until the office rules.
 */
@Component
class PlanLoading implements CityPart {

  private final Plans plans;
  private final PlanImport imports;
  private final CityClock clock;

  PlanLoading(Plans plans, PlanImport imports, CityClock clock) {
    this.plans = plans;
    this.imports = imports;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public int floor() {
    return 40;
  }

  @Override
  public void load(CityFolder folder) {
    folder.find("plan.json").ifPresent(this::load);
  }

  private void load(Resource file) {
    var loading = new Viewer.Job("plan.json");
    try (var in = file.getInputStream()) {
      var draft = imports.draft(PlanJson.read(in), "plan.json", clock.today(), null);
      var id = plans.keep(loading, draft);
      if (draft.unmatchedNames().isEmpty()) {
        plans.takeEffect(loading, id, 1);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
