package city.tongyou.reach;

/**
 * Somewhere to go.
 *
 * @param id unique among all places
 * @param kind what it is, in the words of whoever asks: "playground", "school"
 * @param name for people to read; may be empty
 * @param capacity how many it holds or serves, in whatever unit its kind is counted; 1 if unknown
 */
public record Place(String id, String kind, String name, GeoPoint point, double capacity) {

  public Place {
    if (!(capacity >= 0) || Double.isInfinite(capacity)) {
      throw new UnusableInput(
          "The capacity of place " + id + " is " + capacity + "; it must be 0 or more.");
    }
  }

  public Place at(GeoPoint elsewhere) {
    return new Place(id, kind, name, elsewhere, capacity);
  }
}
