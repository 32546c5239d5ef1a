package city.tongyou.reach.walk;

/**
 * A point put onto an edge. Times are whole seconds and include the walk between point and street;
 * {@link #NO_WAY} where a direction is closed.
 *
 * @param point the point of the street's shape that it follows
 * @param metresOff straight distance from the point to the street
 * @param alongSeconds from the edge's first end to the point, street only
 * @param offSeconds between point and street
 * @param toFrom leaving, to the node where the edge begins
 * @param toTo leaving, to the node where the edge ends
 * @param fromFrom arriving, from the node where the edge begins
 * @param fromTo arriving, from the node where the edge ends
 * @param latitudeE7 of the point on the street
 * @param longitudeE7 of the point on the street
 */
public record OnStreet(
    int edge,
    int piece,
    int point,
    double metresOff,
    int alongSeconds,
    int offSeconds,
    int toFrom,
    int toTo,
    int fromFrom,
    int fromTo,
    int latitudeE7,
    int longitudeE7) {

  /** Of a direction that is closed. */
  public static final int NO_WAY = WalkNetwork.NO_WAY;

  /**
   * Seconds from this point to another on the same edge without leaving it, or {@link #NO_WAY}.
   * Directions that a barrier or a one-way stretch closes are judged by the pieces' ends.
   */
  public int secondsAlongTo(OnStreet other) {
    if (edge != other.edge) {
      return NO_WAY;
    }
    boolean onward = other.alongSeconds >= alongSeconds;
    boolean open =
        piece == other.piece
            || (onward
                ? toTo != NO_WAY || other.fromFrom != NO_WAY
                : toFrom != NO_WAY || other.fromTo != NO_WAY);
    int along = Math.abs(other.alongSeconds - alongSeconds);
    return open ? along + offSeconds + other.offSeconds : NO_WAY;
  }
}
