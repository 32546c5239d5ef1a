package city.tongyou.linkage.report;

/** The few strokes that the charts need, by class; colours are the style sheet's. */
final class Svg {

  private final Markup markup;

  private Svg(Markup markup) {
    this.markup = markup;
  }

  /** Begins a drawing that says in words what it shows; {@link #end} ends it. */
  static Svg begin(Markup markup, double width, double height, String kind, String says) {
    markup.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 %d %d".formatted(Math.round(width), Math.round(height)),
        "class",
        kind,
        "role",
        "img",
        "aria-label",
        says);
    return new Svg(markup);
  }

  void end() {
    markup.close();
  }

  void line(double x1, double y1, double x2, double y2, String kind) {
    markup.open("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", kind).close();
  }

  /** A bar between two places, whichever lies left; never thinner than a hair. */
  void bar(double fromX, double toX, double y, double height, String kind) {
    double width = Math.max(1.5, Math.abs(toX - fromX));
    markup
        .open(
            "rect",
            "x",
            Math.min(fromX, toX),
            "y",
            y,
            "width",
            width,
            "height",
            height,
            "rx",
            2.0,
            "class",
            kind)
        .close();
  }

  void dot(double x, double y, double radius, String kind) {
    markup.open("circle", "cx", x, "cy", y, "r", radius, "class", kind).close();
  }

  void square(double x, double y, double side, String kind) {
    markup
        .open(
            "rect",
            "x",
            x - side / 2,
            "y",
            y - side / 2,
            "width",
            side,
            "height",
            side,
            "class",
            kind)
        .close();
  }

  void path(String d, String kind) {
    markup.open("path", "d", d, "class", kind).close();
  }

  /**
   * Text that ends, centres or starts at a place: anchor {@code end}, {@code middle}, {@code
   * start}.
   */
  void text(double x, double y, String text, double size, String anchor, String kind) {
    markup.leaf(
        "text", text, "x", x, "y", y, "font-size", size, "text-anchor", anchor, "class", kind);
  }
}
