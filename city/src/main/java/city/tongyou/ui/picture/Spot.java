package city.tongyou.ui.picture;

/** A point of a picture. */
public record Spot(double x, double y) {

  /** At a distance and an angle from a centre. */
  static Spot polar(Spot centre, double radius, double degrees) {
    var radians = Math.toRadians(degrees - 90);
    return new Spot(centre.x + radius * Math.cos(radians), centre.y + radius * Math.sin(radians));
  }

  Spot plus(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  double distanceTo(Spot other) {
    var across = x - other.x;
    var down = y - other.y;
    // Pictures are small: hypot's guard against overflow costs ten times the root.
    return Math.sqrt(across * across + down * down);
  }

  /** The angle at which this lies as seen from a centre, 0 to 360. */
  double degreesFrom(Spot centre) {
    var degrees = Math.toDegrees(Math.atan2(y - centre.y, x - centre.x)) + 90;
    return degrees < 0 ? degrees + 360 : degrees;
  }

  /** Written with one decimal: finer than any screen shows. */
  Spot rounded() {
    return new Spot(Pen.round(x), Pen.round(y));
  }
}
