package city.tongyou.reach.streets;

/**
 * What kind of way it is for someone on foot; the traffic beside or across it grows with {@link
 * #traffic}.
 */
public enum RoadClass {
  FOOTWAY(0, "a footway"),
  PATH(0, "a path"),
  PEDESTRIAN(0, "a pedestrian street"),
  STEPS(0, "steps"),
  CROSSING(0, "a crossing"),
  CYCLEWAY(1, "a cycleway"),
  LIVING_STREET(1, "a living street"),
  TRACK(1, "a track"),
  SERVICE(1, "a service road"),
  RESIDENTIAL(2, "a residential street"),
  UNCLASSIFIED(2, "a minor road"),
  TERTIARY(3, "a tertiary road"),
  SECONDARY(4, "a secondary road"),
  PRIMARY(5, "a primary road"),
  TRUNK(6, "a trunk road");

  private final int traffic;
  private final String words;

  RoadClass(int traffic, String words) {
    this.traffic = traffic;
    this.words = words;
  }

  /** 0 no motor traffic, 1 a trickle, 2 a street of houses, 3 to 6 the through roads. */
  public int traffic() {
    return traffic;
  }

  /** Whether crossing it is a matter of safety. */
  public boolean isThroughRoad() {
    return traffic >= 3;
  }

  /** With its article: "a primary road". */
  public String words() {
    return words;
  }
}
