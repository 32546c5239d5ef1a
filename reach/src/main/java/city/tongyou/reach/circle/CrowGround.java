package city.tongyou.reach.circle;

import city.tongyou.reach.Basis;
import city.tongyou.reach.IntList;
import city.tongyou.reach.LocalPlane;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Parallel;
import city.tongyou.reach.Place;
import java.util.List;

/** No streets: the straight line, 1.3 times as long. */
final class CrowGround implements Ground {

  private final List<Origin> origins;
  private final double metresPerSecond;
  private final int threads;

  CrowGround(List<Origin> origins, double metresPerSecond, int threads) {
    this.origins = origins;
    this.metresPerSecond = metresPerSecond;
    this.threads = threads;
  }

  @Override
  public Basis basis() {
    return Basis.CROW_FLIES;
  }

  private int seconds(int origin, Place place) {
    double metres = LocalPlane.distanceMetres(origins.get(origin).point(), place.point());
    return (int) Math.round(metres * Basis.DETOUR / metresPerSecond);
  }

  @Override
  public Catch[] catches(List<Place> places, int limitSeconds) {
    var catches = new Catch[places.size()];
    Parallel.run(
        threads,
        catches.length,
        () -> this,
        (ground, i) -> catches[i] = ground.catchOf(places.get(i), limitSeconds));
    return catches;
  }

  private Catch catchOf(Place place, int limitSeconds) {
    var reaching = new IntList();
    var times = new IntList();
    for (int origin = 0; origin < origins.size(); origin++) {
      int time = seconds(origin, place);
      if (time <= limitSeconds) {
        reaching.add(origin);
        times.add(time);
      }
    }
    return new Catch(reaching.toArray(), times.toArray());
  }

  @Override
  public NearestPlaces nearest(Slots places, int[] ranks) {
    return new AsTheCrowFlies(places, places.byId());
  }

  private final class AsTheCrowFlies implements NearestPlaces {
    private final int[] slots = new int[origins.size()];
    private final int[] seconds = new int[origins.size()];

    AsTheCrowFlies(Slots places, int[] byId) {
      for (int origin = 0; origin < slots.length; origin++) {
        slots[origin] = NOBODY;
        for (int slot : byId) {
          int time = CrowGround.this.seconds(origin, places.get(slot));
          if (slots[origin] == NOBODY || time < seconds[origin]) {
            slots[origin] = slot;
            seconds[origin] = time;
          }
        }
      }
    }

    @Override
    public int slot(int origin) {
      return slots[origin];
    }

    @Override
    public int seconds(int origin) {
      return seconds[origin];
    }

    @Override
    public NearestPlaces without(int slot, Slots places, int[] ranks) {
      return nearest(places, ranks);
    }

    @Override
    public NearestPlaces with(int slot, Slots places, int[] ranks) {
      return nearest(places, ranks);
    }
  }
}
