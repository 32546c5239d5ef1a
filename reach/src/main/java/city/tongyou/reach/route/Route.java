package city.tongyou.reach.route;

import city.tongyou.reach.GeoPoint;
import java.util.List;

/**
 * A way from one point to another.
 *
 * @param seconds of walking
 * @param weight the same with what is unsafe weighed in, seconds
 * @param reasons what the way meets, in order
 */
public record Route(
    int seconds, int weight, double metres, List<GeoPoint> points, List<Reason> reasons) {

  public long unsafeCrossings() {
    return reasons.stream()
        .filter(it -> it.kind() == Reason.Kind.CROSSING && !it.words().contains("with signals"))
        .count();
  }
}
