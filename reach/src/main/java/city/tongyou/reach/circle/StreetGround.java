package city.tongyou.reach.circle;

import city.tongyou.reach.Basis;
import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.circle.Attachments.Direction;
import city.tongyou.reach.walk.OnStreet;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.List;
import java.util.Optional;

/** Origins on streets. */
final class StreetGround implements Ground {

  private final WalkNetwork network;
  private final List<Optional<OnStreet>> origins;
  private final Attachments originsAt;
  private final int threads;

  StreetGround(WalkNetwork network, List<Origin> origins, int threads) {
    this.network = network;
    this.origins = origins.stream().map(it -> onStreet(it.point())).toList();
    this.originsAt = new Attachments(network.graph(), this.origins, Direction.LEAVING);
    this.threads = threads;
  }

  WalkNetwork network() {
    return network;
  }

  int originCount() {
    return origins.size();
  }

  Optional<OnStreet> origin(int origin) {
    return origins.get(origin);
  }

  Optional<OnStreet> onStreet(GeoPoint point) {
    return network.points().onStreet(point);
  }

  @Override
  public Basis basis() {
    return Basis.STREETS;
  }

  @Override
  public Catch[] catches(List<Place> places, int limitSeconds) {
    var onStreets = places.stream().map(it -> onStreet(it.point())).toList();
    return new PairSearch(network, origins, originsAt, limitSeconds, threads).catches(onStreets);
  }

  @Override
  public NearestPlaces nearest(Slots places, int[] ranks) {
    return NearestOnStreets.of(this, places, ranks);
  }
}
