package city.tongyou.ui.picture;

import java.util.List;

/** Writes the path of an SVG, with one decimal. */
final class Pen {

  private final StringBuilder path = new StringBuilder();

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  static String line(Spot from, Spot to) {
    return new Pen().move(from).lineTo(to).toString();
  }

  static String polyline(List<Spot> spots) {
    var pen = new Pen().move(spots.getFirst());
    spots.stream().skip(1).forEach(pen::lineTo);
    return pen.toString();
  }

  Pen move(Spot to) {
    return write('M', to.x(), to.y());
  }

  Pen lineTo(Spot to) {
    return write('L', to.x(), to.y());
  }

  Pen curveTo(Spot control1, Spot control2, Spot to) {
    return write('C', control1.x(), control1.y(), control2.x(), control2.y(), to.x(), to.y());
  }

  /** Around a circle; {@code wide} where the arc is more than half of it. */
  Pen arcTo(double radius, boolean wide, boolean clockwise, Spot to) {
    return write('A', radius, radius, 0, wide ? 1 : 0, clockwise ? 1 : 0, to.x(), to.y());
  }

  Pen close() {
    path.append('Z');
    return this;
  }

  private Pen write(char command, double... numbers) {
    path.append(command);
    for (var i = 0; i < numbers.length; i++) {
      path.append(i == 0 ? "" : " ");
      number(numbers[i]);
    }
    return this;
  }

  private void number(double value) {
    var tenths = Math.round(value * 10);
    path.append(tenths < 0 && tenths > -10 ? "-0" : tenths / 10);
    if (tenths % 10 != 0) {
      path.append('.').append(Math.abs(tenths % 10));
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
