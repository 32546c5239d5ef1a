package city.tongyou.reach;

/**
 * Metres around one latitude: the sphere flattened along its parallels (equirectangular). Against
 * the great circle the error stays under 0.1 % within 50 km of that latitude below 60°.
 *
 * @param metresPerUnitNorth metres in 10⁻⁷ degree of latitude
 * @param metresPerUnitEast metres in 10⁻⁷ degree of longitude
 */
public record LocalPlane(double metresPerUnitNorth, double metresPerUnitEast) {

  /** Mean radius of the earth after IUGG, metres. */
  private static final double EARTH_RADIUS_METRES = 6_371_008.8;

  private static final double METRES_PER_UNIT = Math.toRadians(EARTH_RADIUS_METRES) * 1e-7;

  public static LocalPlane at(int latitudeE7) {
    return new LocalPlane(
        METRES_PER_UNIT, METRES_PER_UNIT * Math.cos(Math.toRadians(latitudeE7 * 1e-7)));
  }

  /** Distance between two points near this latitude. */
  public double distanceMetres(int latitude1, int longitude1, int latitude2, int longitude2) {
    double north = ((double) latitude2 - latitude1) * metresPerUnitNorth;
    double east = ((double) longitude2 - longitude1) * metresPerUnitEast;
    return Math.sqrt(north * north + east * east);
  }

  /** Distance between two points anywhere, in the plane of their middle latitude. */
  public static double distanceMetres(GeoPoint a, GeoPoint b) {
    int middle = (int) (((long) a.latitudeE7() + b.latitudeE7()) / 2);
    return at(middle)
        .distanceMetres(a.latitudeE7(), a.longitudeE7(), b.latitudeE7(), b.longitudeE7());
  }
}
