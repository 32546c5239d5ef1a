package city.tongyou.reach.circle;

import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.List;

/** Who reaches each of many places within a time. */
public final class Catchments {

  private Catchments() {}

  /** For each place, in order, the origins that reach it along streets. */
  public static List<Catch> alongStreets(
      WalkNetwork network,
      List<Origin> origins,
      List<Place> places,
      int limitSeconds,
      int threads) {
    return List.of(new StreetGround(network, origins, threads).catches(places, limitSeconds));
  }

  /** The same as the crow flies, 1.3 times as long. */
  public static List<Catch> asTheCrowFlies(
      double metresPerSecond,
      List<Origin> origins,
      List<Place> places,
      int limitSeconds,
      int threads) {
    return List.of(new CrowGround(origins, metresPerSecond, threads).catches(places, limitSeconds));
  }
}
