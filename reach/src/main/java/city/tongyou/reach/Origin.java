package city.tongyou.reach;

/**
 * Where people set out: a community's point, or one of its population points.
 *
 * @param id unique among all origins
 * @param community the community it belongs to; its own id where it stands for itself
 * @param demand how many children live there; 1 if unknown
 */
public record Origin(String id, String community, String name, GeoPoint point, double demand) {

  public Origin {
    if (!(demand >= 0) || Double.isInfinite(demand)) {
      throw new UnusableInput(
          "The number of children at " + id + " is " + demand + "; it must be 0 or more.");
    }
  }
}
