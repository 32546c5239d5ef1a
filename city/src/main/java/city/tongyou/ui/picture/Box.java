package city.tongyou.ui.picture;

/** A rectangle of a picture, by its upper left corner. */
public record Box(double x, double y, double width, double height) {

  static Box around(Spot centre, double width, double height) {
    return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  Spot centre() {
    return new Spot(x + width / 2, y + height / 2);
  }

  Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean contains(Box other) {
    return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
  }

  boolean contains(Spot spot) {
    return x <= spot.x() && spot.x() <= right() && y <= spot.y() && spot.y() <= bottom();
  }

  /** Whether a straight line from one spot to another touches this. */
  boolean isCrossedBy(Spot from, Spot to) {
    var steps = (int) Math.ceil(from.distanceTo(to) / 3) + 1;
    for (var i = 0; i <= steps; i++) {
      var at = (double) i / steps;
      var spot = new Spot(from.x() + at * (to.x() - from.x()), from.y() + at * (to.y() - from.y()));
      if (contains(spot)) {
        return true;
      }
    }
    return false;
  }
}
