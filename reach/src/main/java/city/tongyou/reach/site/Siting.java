package city.tongyou.reach.site;

import city.tongyou.reach.Place;
import java.util.List;

/**
 * A choice of sites.
 *
 * @param picks in the order they were chosen, each with the children it newly reaches
 * @param reached children newly reached by all of them
 * @param bound no choice of as many sites reaches more
 * @param isExact whether the choice is known to be the best
 */
public record Siting(List<Pick> picks, double reached, double bound, boolean isExact) {

  /** One chosen site. */
  public record Pick(Place site, double newlyReached) {}
}
