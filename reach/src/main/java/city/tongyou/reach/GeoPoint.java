package city.tongyou.reach;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north, −85 to 85 (beyond that the local plane bends too much)
 * @param longitude degrees east, −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

  private static final double E7 = 1e7;

  public GeoPoint {
    if (!(Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180)) {
      throw new UnusableInput(
          "A point at latitude "
              + latitude
              + ", longitude "
              + longitude
              + " is not on the map;"
              + " latitudes run from -85 to 85, longitudes from -180 to 180.");
    }
  }

  /** From whole ten-millionths of a degree, about a centimetre each. */
  public static GeoPoint ofE7(int latitudeE7, int longitudeE7) {
    return new GeoPoint(latitudeE7 / E7, longitudeE7 / E7);
  }

  public int latitudeE7() {
    return (int) Math.round(latitude * E7);
  }

  public int longitudeE7() {
    return (int) Math.round(longitude * E7);
  }
}
