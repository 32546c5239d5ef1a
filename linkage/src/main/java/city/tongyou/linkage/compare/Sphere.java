package city.tongyou.linkage.compare;

/** Distances on the Earth taken as a sphere of 6371 km radius: off by at most 0.6 %. */
public final class Sphere {

  private static final double RADIUS_KILOMETRES = 6371;

  private Sphere() {}

  /** Great-circle distance by the law of cosines; degrees in, NaN where one is NaN. */
  public static double kilometres(double latA, double lonA, double latB, double lonB) {
    double a = Math.toRadians(latA);
    double b = Math.toRadians(latB);
    double cosine =
        Math.sin(a) * Math.sin(b)
            + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(lonB - lonA));
    return RADIUS_KILOMETRES * Math.acos(Math.clamp(cosine, -1, 1));
  }
}
