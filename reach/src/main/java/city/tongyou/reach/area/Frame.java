package city.tongyou.reach.area;

import city.tongyou.reach.LocalPlane;

/**
 * Where a raster lies on the earth: its middle point, its step, and how many steps that is from its
 * corner.
 */
record Frame(int latitudeE7, int longitudeE7, LocalPlane plane, double stepMetres, int half) {

  int latitude(int fineY) {
    return latitudeE7 + (int) Math.round(metres(fineY) / plane.metresPerUnitNorth());
  }

  int longitude(int fineX) {
    return longitudeE7 + (int) Math.round(metres(fineX) / plane.metresPerUnitEast());
  }

  private double metres(int fine) {
    return ((double) fine / Contour.FINE - half) * stepMetres;
  }

  /** Square metres of a ring; negative if its inside is on its right. */
  double squareMetres(int[] ring) {
    long twice = 0;
    for (int i = 0, last = ring.length - 2; i < ring.length; last = i, i += 2) {
      twice += (long) ring[last] * ring[i + 1] - (long) ring[i] * ring[last + 1];
    }
    double fine = stepMetres / Contour.FINE;
    return twice * 0.5 * fine * fine;
  }
}
