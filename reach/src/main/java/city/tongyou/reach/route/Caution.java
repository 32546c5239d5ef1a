package city.tongyou.reach.route;

import city.tongyou.reach.streets.Crossing;
import city.tongyou.reach.streets.RoadClass;
import city.tongyou.reach.streets.StreetTags;
import city.tongyou.reach.streets.StreetTags.Answer;
import city.tongyou.reach.streets.StreetTags.Sidewalk;

/**
 * How much longer a walk feels where it is less safe: what someone would walk around to avoid it.
 * These are judgements, not measurements; a city sets its own.
 *
 * @param alongFactor for each step of traffic (see {@link RoadClass#traffic}) how much longer a
 *     walk along a road without a sidewalk feels, as a share of its time
 * @param sidewalkRelief the share of that which a sidewalk takes away
 * @param unlitFactor the same for a way tagged as unlit
 * @param crossingSeconds for each step of traffic the seconds that crossing without any help weighs
 * @param markedRelief the share of that which a marked crossing takes away
 * @param signalRelief the share of that which signals take away
 */
public record Caution(
    double alongFactor,
    double sidewalkRelief,
    double unlitFactor,
    double crossingSeconds,
    double markedRelief,
    double signalRelief) {

  /**
   * Along a primary road without a sidewalk a walk weighs 2.5 times, crossing it unaided 2½
   * minutes.
   */
  public static final Caution DEFAULT = new Caution(0.3, 0.75, 0.2, 30, 0.4, 0.85);

  /** Times as long as a walk along such a street feels; at least 1. */
  double along(StreetTags street) {
    double traffic = street.roadClass().isThroughRoad() ? street.roadClass().traffic() : 0;
    boolean sidewalk = street.sidewalk() == Sidewalk.PRESENT;
    double road = traffic * alongFactor * (sidewalk ? 1 - sidewalkRelief : 1);
    return 1 + road + (street.lit() == Answer.NO ? unlitFactor : 0);
  }

  /** Seconds that crossing such a road weighs. */
  double across(RoadClass road, Crossing crossing) {
    if (!road.isThroughRoad()) {
      return 0;
    }
    double relief =
        switch (crossing) {
          case NONE, UNMARKED -> 0;
          case MARKED -> markedRelief;
          case SIGNALS -> signalRelief;
        };
    return road.traffic() * crossingSeconds * (1 - relief);
  }
}
